import * as Y from 'yjs';

/** Puts a sticky on a board, as a client would. */
export function addSticky(doc: Y.Doc, id: string, text = ''): void {
  doc.transact(() => {
    const sticky = new Y.Map<unknown>();
    sticky.set('type', 'sticky');
    sticky.set('pos', [0, 0]);
    sticky.set('size', [200, 200]);
    sticky.set('text', new Y.Text(text));
    doc.getMap('items').set(id, sticky);
  });
}

/** The texts of all stickies by id, straight from the document. */
export function stickies(doc: Y.Doc): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [id, sticky] of doc.getMap('items')) {
    if (sticky instanceof Y.Map) found[id] = String(sticky.get('text') ?? '');
  }
  return found;
}

/** The update that a change makes. */
export function updateOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}
