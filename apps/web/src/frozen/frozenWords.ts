import type { frozen } from '../i18n/en/frozen.ts';
import type { LateWords } from '../i18n/lateWords.ts';

/** What freezing says. */
export type FrozenText = typeof frozen;

export const FROZEN_WORDS: LateWords<FrozenText> = {
  en: async () => (await import('../i18n/en/frozen.ts')).frozen,
  pl: async () => (await import('../i18n/pl/frozen.ts')).frozen,
  ru: async () => (await import('../i18n/ru/frozen.ts')).frozen,
};
