import type { shortcuts } from '../../i18n/en/shortcuts.ts';
import type { LateWords } from '../../i18n/lateWords.ts';

export type ShortcutText = typeof shortcuts;

export const SHORTCUT_WORDS: LateWords<ShortcutText> = {
  en: async () => (await import('../../i18n/en/shortcuts.ts')).shortcuts,
  pl: async () => (await import('../../i18n/pl/shortcuts.ts')).shortcuts,
  ru: async () => (await import('../../i18n/ru/shortcuts.ts')).shortcuts,
};
