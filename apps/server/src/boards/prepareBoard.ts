import { type BoardSnapshot, SCHEMA_VERSION } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import { seedUpdate } from '../rooms/seedUpdate.ts';
import { summarise } from './boardSummary.ts';

/** A new board, worked out to the last byte: only to be written down. */
export interface PreparedBoard {
  /** Names the life of the room's document that begins with it. */
  readonly generation: string;
  readonly title: string;
  readonly seed: Uint8Array;
  /** What the list says about it, as JSON. */
  readonly summary: string;
}

/** Works out a new board; takes a while for a big one. */
export function prepareBoard(snapshot: BoardSnapshot): PreparedBoard {
  const generation = newPublicId();
  const board = { ...snapshot.board, schemaVersion: SCHEMA_VERSION, generation };
  return {
    generation,
    title: board.title,
    seed: seedUpdate({ ...snapshot, board }),
    summary: JSON.stringify(summarise(snapshot, new Date().toISOString())),
  };
}
