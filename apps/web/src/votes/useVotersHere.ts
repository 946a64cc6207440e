import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';
import { mayVote } from './mayVote.ts';

/** How many people are here who may put dots, I among them. */
export function useVotersHere(): number {
  const { me, presence } = useSession();
  return useSyncExternalStore(presence.peers.subscribe, () => {
    const people = new Set(mayVote(me.role) ? [me.id] : []);
    for (const { user } of presence.peers.get()) if (mayVote(user.role)) people.add(user.id);
    return people.size;
  });
}
