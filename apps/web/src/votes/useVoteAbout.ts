import type { AnyRecord } from '@wayline/domain';
import { useText } from '../i18n/useText.ts';
import { useRound } from './useRound.ts';
import { useVotesOf } from './useVotesOf.ts';

/** What a screen reader hears of a thing's votes: my dots while it can be voted on, else how many it got. */
export function useVoteAbout(record: AnyRecord | undefined): string | undefined {
  const { scene } = useText();
  const votes = useVotesOf(record?.id ?? '');
  const now = useRound((round) =>
    record && round.has(record) ? round.words.about(round.mine(record.id), round.all(record.id)) : null,
  );
  return now ?? (votes === undefined ? undefined : scene.votes(votes));
}
