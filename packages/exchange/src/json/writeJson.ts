import { type BoardSnapshot, writeBoardFile } from '@wayline/domain';
import type { WriteOptions, WriteResult } from '../format.ts';
import { safeFilename } from '../text/safeFilename.ts';

/** Writes the whole board as the canonical text of a `.journey.json`; nothing is lost. */
export async function writeJson(snapshot: BoardSnapshot, { extras }: WriteOptions): Promise<WriteResult> {
  return {
    ok: true,
    bytes: new TextEncoder().encode(writeBoardFile(snapshot, extras)),
    mime: 'application/json',
    filename: safeFilename(snapshot.board.title, 'journey.json'),
    losses: [],
  };
}
