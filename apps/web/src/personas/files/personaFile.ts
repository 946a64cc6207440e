import { type BoardSnapshot, channelOf, type Persona, type PictureFile } from '@wayline/domain';
import {
  drawingToSvg,
  pictureUris,
  safeFilename,
  writePersonaJson,
  writePersonaMarkdown,
} from '@wayline/exchange';
import { createMeasurer, personaSheetDrawing } from '@wayline/scene';
import { rasterise } from '../../board/export/rasterise.ts';
import type { SheetText } from '../personaText.ts';
import { basisWords } from '../personaWords.ts';
import { sheetBlocks } from './sheetBlocks.ts';

/** The ways in which a sheet leaves the board. */
export type SheetFormat = 'png' | 'svg' | 'md' | 'json';

/** Pixels of a picture for each unit of the sheet: sharp on the screens of today and in print. */
const SCALE = 2;

/**
 * One persona's whole sheet as a file, with the photo that `photos` brings where it is a picture; rejected where this
 * browser cannot draw it.
 */
export async function personaFile(
  format: SheetFormat,
  persona: Persona,
  snapshot: BoardSnapshot,
  { personas: words, scene }: SheetText,
  photos: () => Promise<readonly PictureFile[]>,
): Promise<File> {
  const name = safeFilename(persona.name || words.untitled, format);
  if (format === 'json') return new File([writePersonaJson(persona)], name, { type: 'application/json' });
  if (format === 'md') {
    const text = writePersonaMarkdown(persona, (id) => channelOf(snapshot, id)?.name ?? id);
    return new File([text], name, { type: 'text/markdown' });
  }
  const blocks = sheetBlocks(persona, snapshot, words.sheet, scene);
  const drawing = personaSheetDrawing(
    { persona, blocks, basis: basisWords(words, persona) },
    createMeasurer(scene),
  );
  const { svg } = drawingToSvg(drawing, {
    theme: 'light',
    image: pictureUris({ comments: [], unknown: {}, files: await photos() }),
    ...(format === 'png' && { width: drawing.bounds.width * SCALE, knowsDirection: false }),
  });
  if (format === 'svg') return new File([svg], name, { type: 'image/svg+xml' });
  const png = await rasterise(svg);
  return new File([png as Uint8Array<ArrayBuffer>], name, { type: 'image/png' });
}
