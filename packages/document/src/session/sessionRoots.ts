import type * as Y from 'yjs';

const ROOTS = ['votes', 'ballots', 'frozen', 'privateMode', 'blanks'] as const;

type SessionRoot = (typeof ROOTS)[number];

/** The root maps of a board's session document, which only the server writes. */
export const SESSION_ROOTS: readonly SessionRoot[] = ROOTS;

/**
 * The roots of a session document: votes by id as flat maps; as plain values ballots by `ballotKey`, who froze what by
 * the id of the lane or stage, at most one round of private writing by its id, and blanks by number.
 */
export function sessionRoots(doc: Y.Doc): { readonly [R in SessionRoot]: Y.Map<unknown> } {
  return {
    votes: doc.getMap('votes'),
    ballots: doc.getMap('ballots'),
    frozen: doc.getMap('frozen'),
    privateMode: doc.getMap('privateMode'),
    blanks: doc.getMap('blanks'),
  };
}

/** Where a ballot lies: its vote and a number that says nothing of who gave it. */
export function ballotKey(voteId: string, number: string): string {
  return `${voteId}|${number}`;
}
