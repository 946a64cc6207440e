import { type BoardSnapshot, writeBoardFile } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { keptPictures } from '../picture/keptPictures.ts';
import { safeFilename } from '../text/safeFilename.ts';

/** Writes the whole board as the canonical text of a `.journey.json`; nothing is lost while its pictures fit. */
export async function writeJson(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const { extras } = options;
  const { files, losses } = keptPictures(snapshot, extras, lossWordsOf(options));
  const text = writeBoardFile(snapshot, { comments: [], unknown: {}, ...extras, files });
  return {
    ok: true,
    bytes: new TextEncoder().encode(text),
    mime: 'application/json',
    filename: safeFilename(snapshot.board.title, 'journey.json'),
    losses,
  };
}
