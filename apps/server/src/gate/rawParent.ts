import type * as Y from 'yjs';

/** Before integration Yjs keeps the name of a root, or the id of the item that holds the parent, in `parent`. */
export type RawParent = string | Y.ID | null;
