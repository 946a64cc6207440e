import * as Y from 'yjs';

/** The first update of a room in which nothing stands yet. */
export function emptyUpdate(): Uint8Array {
  return Y.encodeStateAsUpdate(new Y.Doc());
}
