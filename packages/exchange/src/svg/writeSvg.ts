import type { BoardSnapshot } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { paperWidth } from '../picture/paperWidth.ts';
import { pictureOf } from '../picture/pictureOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { drawingToSvg } from './drawingToSvg.ts';

/** Writes the board or one of its maps as an SVG of the size it has at 100 %, or of the width that is asked for. */
export async function writeSvg(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const picture = pictureOf(snapshot, options);
  if (!picture.ok) return picture;
  const { drawing, image, title, losses } = picture.value;
  const width = options.width ?? drawing.bounds.width * (options.scale ?? 1);
  const paper = options.width === undefined && options.scale === undefined ? paperWidth(options.page) : null;
  const { svg } = drawingToSvg(drawing, {
    theme: options.theme ?? 'light',
    width,
    image,
    ...(paper !== null && { millimetres: paper }),
  });
  return {
    ok: true,
    bytes: new TextEncoder().encode(svg),
    mime: 'image/svg+xml',
    filename: safeFilename(title, 'svg'),
    losses: [...losses, lossWordsOf(options).font()],
  };
}
