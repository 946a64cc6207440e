import type { AnyRecord } from '@wayline/domain';
import { useUi } from '../ui/uiStore.ts';
import { useRound } from './useRound.ts';

/** Whether a vote is open that this is no part of. */
export function useOutOfVote(record: AnyRecord | undefined): boolean {
  const isOut = useRound((round) => record !== undefined && !round.has(record)) ?? false;
  // An audience is shown the whole map.
  return useUi((ui) => ui.presenting === null) && isOut;
}
