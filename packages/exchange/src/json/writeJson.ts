import { type BoardSnapshot, writeBoardFile } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { keptPictures } from '../picture/keptPictures.ts';
import { safeFilename } from '../text/safeFilename.ts';

/** Writes the whole board as the canonical text of a `.journey.json`; nothing is lost while its pictures fit. */
export async function writeJson(snapshot: BoardSnapshot, { extras }: WriteOptions): Promise<WriteResult> {
  const { files, losses } = keptPictures(snapshot, extras);
  const text = writeBoardFile(snapshot, { comments: [], unknown: {}, ...extras, files });
  return {
    ok: true,
    bytes: new TextEncoder().encode(text),
    mime: 'application/json',
    filename: safeFilename(snapshot.board.title, 'journey.json'),
    losses,
  };
}
