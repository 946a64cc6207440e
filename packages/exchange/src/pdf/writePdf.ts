import type { BoardSnapshot } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { bytesOfPicture } from '../picture/bytesOfPicture.ts';
import { paperWidth } from '../picture/paperWidth.ts';
import { undrawnLetters } from '../picture/pictureLosses.ts';
import { pictureOf } from '../picture/pictureOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { drawingToPdf } from './drawingToPdf.ts';
import { pointsPerUnit, tiledSheets, wholeSheet } from './pdfSheets.ts';

/**
 * Writes the board or one of its maps as a PDF with letters that can be copied: on one page of its own size, on a
 * page of paper, or on sheets of A4 to be glued. The host gives the fonts in `options.fonts`.
 */
export async function writePdf(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const { fonts, extras } = options;
  if (!fonts) throw new Error('writing a PDF needs fonts');
  options.onStep?.({ does: 'measuring' });
  const picture = pictureOf(snapshot, options);
  if (!picture.ok) return picture;
  const { drawing, title, losses } = picture.value;
  const words = lossWordsOf(options);
  const scale = pointsPerUnit(drawing.bounds, paperWidth(options.page));
  const [width, height] = [drawing.bounds.width * scale, drawing.bounds.height * scale];
  const image = bytesOfPicture(extras);
  const { bytes, missing } = await drawingToPdf(drawing, {
    theme: options.theme ?? 'light',
    language: options.words?.language ?? 'en',
    scale,
    sheets: options.tile === 'A4' ? tiledSheets(width, height) : [wholeSheet(width, height)],
    fonts: await fonts(),
    image,
    onStep: options.onStep,
  });
  const damaged = [...missing].filter((fileId) => image(fileId) !== undefined).length;
  return {
    ok: true,
    bytes,
    mime: 'application/pdf',
    filename: safeFilename(title, 'pdf'),
    losses: [
      ...losses,
      ...(damaged > 0 ? [words.picturesUnread(damaged)] : []),
      ...undrawnLetters(drawing, words),
    ],
  };
}
