import { type Context, createContext } from 'react';
import type { votes } from '../i18n/en/votes.ts';
import type { LateWords } from '../i18n/lateWords.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What votes say. */
export type VoteText = typeof votes;

export const VOTE_WORDS: LateWords<VoteText> = {
  en: async () => (await import('../i18n/en/votes.ts')).votes,
  pl: async () => (await import('../i18n/pl/votes.ts')).votes,
  ru: async () => (await import('../i18n/ru/votes.ts')).votes,
};

export const VoteTextContext: Context<VoteText | null> = createContext<VoteText | null>(null);

/** The words of votes. Throws outside of what comes with them. */
export function useVoteText(): VoteText {
  return useProvided(VoteTextContext, 'useVoteText needs a VoteTextContext above it');
}
