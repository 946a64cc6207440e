import type { BoardSnapshot } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { paperWidth } from '../picture/paperWidth.ts';
import { undrawnLetters } from '../picture/pictureLosses.ts';
import { pictureOf } from '../picture/pictureOf.ts';
import { drawingToSvg } from '../svg/drawingToSvg.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { pictureWidth } from './pictureWidth.ts';
import { withDetails } from './withDetails.ts';

/** Pixels per map unit where nothing is asked for: sharp on the screens of today. */
const SCALE = 2;

/** Dots per inch of a poster where nothing is asked for: sharp from where one reads it. */
const POSTER_DPI = 150;

/** Writes the board or one of its maps as a PNG. The host gives the rasteriser in `options.rasterise`. */
export async function writePng(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const { rasterise } = options;
  if (!rasterise) throw new Error('writing a PNG needs a rasteriser');
  const picture = pictureOf(snapshot, options);
  if (!picture.ok) return picture;
  const { drawing, image, title, losses } = picture.value;
  const words = lossWordsOf(options);
  const paper = paperWidth(options.page);
  const printed = paper === null || options.scale !== undefined ? 0 : (paper / 25.4) * POSTER_DPI;
  const wished = options.width ?? Math.max(printed, drawing.bounds.width * (options.scale ?? SCALE));
  const { width, reduced } = pictureWidth(drawing.bounds, wished);
  const { svg } = drawingToSvg(drawing, {
    theme: options.theme ?? 'light',
    width,
    image,
    knowsDirection: false,
  });
  return {
    ok: true,
    bytes: withDetails(await rasterise(svg), {
      title: drawing.title,
      description: drawing.description,
      ...(paper !== null && { millimetres: paper }),
    }),
    mime: 'image/png',
    filename: safeFilename(title, 'png'),
    losses: [...losses, ...undrawnLetters(drawing, words), ...(reduced ? [words.width(width)] : [])],
  };
}
