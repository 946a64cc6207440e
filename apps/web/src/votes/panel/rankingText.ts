import type { VoteText } from '../voteWords.ts';
import type { VoteRanking } from './ranking.ts';

/** Results as lines of plain text: the question, who took part, then a line for each thing that got a dot. */
export function rankingText(
  title: string,
  { ranked, voters, dots }: VoteRanking,
  nameOf: (id: string) => string,
  words: VoteText,
): string {
  const lines = ranked.map(
    (entry) =>
      `${entry.rank}. ${nameOf(entry.itemId)} (${words.dots(entry.dots)}, ${words.voters(entry.voters)})`,
  );
  return [title, `${words.voted(voters)}, ${words.dots(dots)}`, '', ...lines].join('\n');
}
