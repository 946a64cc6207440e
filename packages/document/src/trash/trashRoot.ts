import type * as Y from 'yjs';

/** The name of the root map in which deleted things wait; their values are plain. */
export const TRASH_ROOT = 'trash';

/** The root map of deleted things: id of what was deleted → what it takes to bring it back. */
export function trashRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(TRASH_ROOT);
}
