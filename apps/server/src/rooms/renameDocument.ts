import { createBoardDocument, renameBoard } from '@wayline/document';
import type * as Y from 'yjs';

/** Gives the board in a document another title, as the smallest edit of the text that others may be typing in. */
export function renameDocument(doc: Y.Doc, title: string): void {
  const board = createBoardDocument(doc);
  try {
    renameBoard(board, title);
  } finally {
    board.destroy();
  }
}
