import * as Y from 'yjs';

/** Makes an edit as another client would: on a copy of the document, whose new bytes then arrive here. */
export function editAsPeer(doc: Y.Doc, edit: (copy: Y.Doc) => void): void {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(copy);
  copy.transact(() => edit(copy));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy, before), 'peer');
  copy.destroy();
}
