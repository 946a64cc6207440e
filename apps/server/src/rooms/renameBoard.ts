import * as Y from 'yjs';

/** Replaces the board's title in its document, keeping the shared text that others may be typing in. */
export function renameBoard(doc: Y.Doc, title: string): void {
  const board = doc.getMap('board');
  doc.transact(() => {
    const text = board.get('title');
    if (!(text instanceof Y.Text)) {
      board.set('title', new Y.Text(title));
      return;
    }
    text.delete(0, text.length);
    text.insert(0, title);
  });
}
