import { createBoardDocument, IMPORT, importSnapshot } from '@wayline/document';
import type { BoardSnapshot, Position } from '@wayline/domain';
import type * as Y from 'yjs';

/** Adds all records of another board to a document, under new ids and shifted by an offset. */
export function mergeBoard(doc: Y.Doc, snapshot: BoardSnapshot, offset: Position): void {
  const board = createBoardDocument(doc);
  try {
    importSnapshot(board, snapshot, { origin: IMPORT, offset });
  } finally {
    board.destroy();
  }
}
