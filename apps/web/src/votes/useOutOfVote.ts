import type { AnyRecord } from '@wayline/domain';
import { useRound } from './useRound.ts';

/** Whether a vote is open that this is no part of. */
export function useOutOfVote(record: AnyRecord | undefined): boolean {
  return useRound((round) => record !== undefined && !round.has(record)) ?? false;
}
