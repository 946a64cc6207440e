import { readDocument, SESSION_ROOTS, sessionRoots, TRASH_ROOT } from '@wayline/document';
import { COLLECTIONS, writeBoardFile } from '@wayline/domain';
import type * as Y from 'yjs';

/** What a room's document is: a board that people write, or what the server alone says beside it. */
export type RoomKind = 'board' | 'session';

/** The root maps that a document may have. */
export const ROOTS_OF: Readonly<Record<RoomKind, ReadonlySet<string>>> = {
  board: new Set(['board', TRASH_ROOT, ...COLLECTIONS]),
  session: new Set(SESSION_ROOTS),
};

/** All that a document says, as text: two that say the same have the same. */
export const CONTENT_OF: Readonly<Record<RoomKind, (doc: Y.Doc) => string>> = {
  board: (doc) => writeBoardFile(readDocument(doc)),
  session(doc) {
    const roots = sessionRoots(doc);
    const sorted = (root: Y.Map<unknown>): unknown =>
      Object.entries(root.toJSON()).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(SESSION_ROOTS.map((name) => sorted(roots[name])));
  },
};

/** Which kind of room a stored one is. */
export function kindOf({ boardId }: { readonly boardId: string | null }): RoomKind {
  return boardId === null ? 'board' : 'session';
}
