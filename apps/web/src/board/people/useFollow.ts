import { useUi } from '../../ui/uiStore.ts';
import type { Person } from './usePeople.ts';

/** Begins and ends following. */
export interface Follow {
  readonly followedId: string | null;
  toggle(person: Person): void;
}

/** Whose view mine follows, and how to change that. */
export function useFollow(): Follow {
  const followedId = useUi((ui) => ui.following?.id ?? null);
  const follow = useUi((ui) => ui.follow);
  return {
    followedId,
    toggle: ({ id, name, colour }) => follow(id === followedId ? null : { id, name, colour }),
  };
}
