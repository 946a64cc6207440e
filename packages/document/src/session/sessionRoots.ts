import type * as Y from 'yjs';

/** The root maps of a board's session document, which only the server writes. */
export const SESSION_ROOTS: readonly ['votes', 'ballots'] = ['votes', 'ballots'];

/** The roots of a session document: votes by id as flat maps, ballots by `ballotKey` as plain values. */
export function sessionRoots(doc: Y.Doc): {
  readonly votes: Y.Map<unknown>;
  readonly ballots: Y.Map<unknown>;
} {
  const [votes, ballots] = SESSION_ROOTS;
  return { votes: doc.getMap(votes), ballots: doc.getMap(ballots) };
}

/** Where a ballot lies: its vote and a number that says nothing of who gave it. */
export function ballotKey(voteId: string, number: string): string {
  return `${voteId}|${number}`;
}
