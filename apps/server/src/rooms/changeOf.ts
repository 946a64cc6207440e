import * as Y from 'yjs';

/** What a change adds to a document, as one update; null when it changes nothing. */
export function changeOf(doc: Y.Doc, change: () => void): Uint8Array | null {
  let update: Uint8Array | null = null;
  const onUpdate = (more: Uint8Array): void => {
    update = update ? Y.mergeUpdates([update, more]) : more;
  };
  doc.on('update', onUpdate);
  try {
    change();
  } finally {
    doc.off('update', onUpdate);
  }
  return update;
}
