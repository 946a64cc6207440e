import { useSession } from '../session/useSession.ts';
import type { Presence } from './presence.ts';

/** What I show to the others in the room. */
export function usePresence(): Presence {
  return useSession().presence;
}
