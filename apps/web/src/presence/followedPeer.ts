import type { Peer } from './peer.ts';

/** The page of a person that one follows: of several, the one that they have in hand. */
export function followedPeer(peers: readonly Peer[], personId: string): Peer | null {
  const theirs = peers.filter(({ user }) => user.id === personId);
  return theirs.find(({ away }) => !away) ?? theirs[0] ?? null;
}
