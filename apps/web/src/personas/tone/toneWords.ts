import type { tone } from '../../i18n/en/tone.ts';
import type { LateWords } from '../../i18n/lateWords.ts';

export type ToneText = typeof tone;

export const TONE_WORDS: LateWords<ToneText> = {
  en: async () => (await import('../../i18n/en/tone.ts')).tone,
  pl: async () => (await import('../../i18n/pl/tone.ts')).tone,
  ru: async () => (await import('../../i18n/ru/tone.ts')).tone,
};
