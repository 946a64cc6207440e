import { type BoardSnapshot, seededRandom } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { smallBoard } from './smallBoard.ts';

/** A board for one person, with what its document went through. */
export interface OpenBoard {
  readonly board: BoardDocument;
  readonly doc: Y.Doc;
  /** Origins of the transactions that changed something, in order. */
  readonly origins: readonly unknown[];
  /** How many bytes the changes since the last call weigh. */
  readonly bytes: () => number;
}

/** Opens a board, the small one unless another is given, with a fixed clock and fixed chance. */
export function openBoard(snapshot: BoardSnapshot = smallBoard()): OpenBoard {
  const doc = new Y.Doc();
  seedDocument(doc, snapshot);
  const origins: unknown[] = [];
  let weight = 0;
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    origins.push(origin);
    weight += update.length;
  });
  const board = createBoardDocument(doc, {
    by: 'me',
    now: () => '2026-02-03T04:05:06.000Z',
    random: seededRandom(42),
  });
  return {
    board,
    doc,
    origins,
    bytes() {
      const since = weight;
      weight = 0;
      return since;
    },
  };
}
