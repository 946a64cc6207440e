import * as Y from 'yjs';

/** A document as one update: cheap to make, and what threads are given to work with. */
export function encodeDocument(doc: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(doc);
}
