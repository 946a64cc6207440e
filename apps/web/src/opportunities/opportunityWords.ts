import { type Context, createContext } from 'react';
import type { opportunities } from '../i18n/en/opportunities.ts';
import type { LateWords } from '../i18n/lateWords.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the view of opportunities says. */
export type OpportunityText = typeof opportunities;

export const OPPORTUNITY_WORDS: LateWords<OpportunityText> = {
  en: async () => (await import('../i18n/en/opportunities.ts')).opportunities,
  pl: async () => (await import('../i18n/pl/opportunities.ts')).opportunities,
  ru: async () => (await import('../i18n/ru/opportunities.ts')).opportunities,
};

export const OpportunityContext: Context<OpportunityText | null> = createContext<OpportunityText | null>(
  null,
);

/** The words of the view around this component. */
export function useOpportunityText(): OpportunityText {
  return useProvided(OpportunityContext, 'useOpportunityText needs an OpportunityContext above it');
}
