import type { tablePreview } from '../../i18n/en/tablePreview.ts';
import type { LateWords } from '../../i18n/lateWords.ts';

export type TablePreviewText = typeof tablePreview;

export const TABLE_PREVIEW_WORDS: LateWords<TablePreviewText> = {
  en: async () => (await import('../../i18n/en/tablePreview.ts')).tablePreview,
  pl: async () => (await import('../../i18n/pl/tablePreview.ts')).tablePreview,
  ru: async () => (await import('../../i18n/ru/tablePreview.ts')).tablePreview,
};
