import { type Context, createContext, useContext } from 'react';
import type { votes } from '../i18n/en/votes.ts';
import type { LateWords } from '../i18n/lateWords.ts';

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
  const text = useContext(VoteTextContext);
  if (!text) throw new Error('useVoteText needs a VoteTextContext above it');
  return text;
}
