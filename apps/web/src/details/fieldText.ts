import { type Context, createContext } from 'react';
import type { fields } from '../i18n/en/fields.ts';
import type { LateWords } from '../i18n/lateWords.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the fields of Details say, and the shapes that only they have. */
export type FieldText = typeof fields;

export const FIELD_WORDS: LateWords<FieldText> = {
  en: async () => (await import('../i18n/en/fields.ts')).fields,
  pl: async () => (await import('../i18n/pl/fields.ts')).fields,
  ru: async () => (await import('../i18n/ru/fields.ts')).fields,
};

export const FieldTextContext: Context<FieldText | null> = createContext<FieldText | null>(null);

/** The words of the fields around this component. */
export function useFieldText(): FieldText {
  return useProvided(FieldTextContext, 'useFieldText needs a FieldTextContext above it');
}
