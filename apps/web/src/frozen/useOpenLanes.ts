import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';

/** Those of some lanes that take cards now: a frozen one does not. `idOf` tells the lane of each. */
export function useOpenLanes<T>(lanes: readonly T[], idOf: (lane: T) => string): readonly T[] {
  const frozen = useStore(useSession().frozen);
  return frozen ? lanes.filter((lane) => !frozen.has(idOf(lane))) : lanes;
}
