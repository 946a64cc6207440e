import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import type { Peer } from './peer.ts';

/** The other open pages in the room, by client id. Renders again at each of their movements. */
export function usePeers(): readonly Peer[] {
  return useStore(useSession().presence.peers);
}
