import { followedPeer } from './followedPeer.ts';
import type { Peer } from './peer.ts';

/** Whether somebody follows me, or somebody who follows me: two who follow each other would drift away together. */
export function leadsTo(peers: readonly Peer[], personId: string, myId: string): boolean {
  const passed = new Set<string>();
  let now: string | null = personId;
  while (now !== null && !passed.has(now)) {
    if (now === myId) return true;
    passed.add(now);
    now = followedPeer(peers, now)?.following ?? null;
  }
  return false;
}
