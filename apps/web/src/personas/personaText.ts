import { type Context, createContext } from 'react';
import type { personas } from '../i18n/en/personas.ts';
import type { Text } from '../i18n/en.ts';
import type { LateWords } from '../i18n/lateWords.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the Personas view says. */
export type PersonaText = typeof personas;

/** The words of the page and those of this view, for what tells a whole sheet. */
export type SheetText = Text & { readonly personas: PersonaText };

export const PERSONA_WORDS: LateWords<PersonaText> = {
  en: async () => (await import('../i18n/en/personas.ts')).personas,
  pl: async () => (await import('../i18n/pl/personas.ts')).personas,
  ru: async () => (await import('../i18n/ru/personas.ts')).personas,
};

export const PersonaTextContext: Context<PersonaText | null> = createContext<PersonaText | null>(null);

/** The words of the view, or of the dialog, around this component. */
export function usePersonaText(): PersonaText {
  return useProvided(PersonaTextContext, 'usePersonaText needs a PersonaTextContext above it');
}
