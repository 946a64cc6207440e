import type { privateWriting } from '../i18n/en/privateWriting.ts';
import type { LateWords } from '../i18n/lateWords.ts';

/** What private writing says. */
export type PrivateText = typeof privateWriting;

export const PRIVATE_WORDS: LateWords<PrivateText> = {
  en: async () => (await import('../i18n/en/privateWriting.ts')).privateWriting,
  pl: async () => (await import('../i18n/pl/privateWriting.ts')).privateWriting,
  ru: async () => (await import('../i18n/ru/privateWriting.ts')).privateWriting,
};
