import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Peer } from '../../presence/peer.ts';
import { usePresence } from '../../presence/usePresence.ts';

/**
 * The others in the room; renders again only when what `key` tells of one of them changes. Cursors come twenty times a
 * second from everybody, and most of what is drawn does not depend on them.
 */
export function usePeersBy(key: (peer: Peer) => string): readonly Peer[] {
  const { peers } = usePresence();
  const last = useRef<{ peers: readonly Peer[]; key: string }>(undefined);
  const read = useCallback(() => {
    const now = peers.get();
    if (last.current?.peers === now) return last.current.peers;
    const next = now.map(key).join('\n');
    // The list itself may be newer than the one that is kept: what differs is nothing that is drawn from it.
    if (last.current?.key === next) return last.current.peers;
    last.current = { peers: now, key: next };
    return now;
  }, [peers, key]);
  return useSyncExternalStore(peers.subscribe, read);
}
