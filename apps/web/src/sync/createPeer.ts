import * as Y from 'yjs';

/** Another client of a document, in the same page. */
export interface Peer {
  /** Edits its copy; only the bytes of that arrive in the document, as they would from the room. */
  edit(change: (copy: Y.Doc) => void): void;
  destroy(): void;
}

/** Gives a document a second client, whose copy is made once and then follows: an edit costs what an edit weighs. */
export function createPeer(doc: Y.Doc): Peer {
  const copy = new Y.Doc();
  const follow = (update: Uint8Array, origin: unknown): void => {
    if (origin !== copy) Y.applyUpdate(copy, update, doc);
  };
  const arrive = (update: Uint8Array, origin: unknown): void => {
    if (origin !== doc) Y.applyUpdate(doc, update, copy);
  };
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  doc.on('update', follow);
  copy.on('update', arrive);
  return {
    edit: (change) => void copy.transact(() => change(copy)),
    destroy() {
      doc.off('update', follow);
      copy.destroy();
    },
  };
}
