import type { Peer } from '../presence/peer.ts';

/** Whose selection a record is in. */
export interface PeerMark {
  readonly name: string;
  readonly colour: string;
}

/**
 * Who has which record selected. The map before comes back while nothing in it changed, and so does each mark: people
 * look about far more often than they select.
 */
export function peerMarks(
  peers: readonly Peer[],
  before: ReadonlyMap<string, PeerMark>,
): ReadonlyMap<string, PeerMark> {
  const next = new Map<string, PeerMark>();
  let same = true;
  for (const { user, selection } of peers) {
    for (const id of selection) {
      if (next.has(id)) continue;
      const old = before.get(id);
      const keeps = old !== undefined && old.name === user.name && old.colour === user.colour;
      if (!keeps) same = false;
      next.set(id, keeps ? old : { name: user.name, colour: user.colour });
    }
  }
  return same && next.size === before.size ? before : next;
}
