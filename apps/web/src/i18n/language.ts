/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', pl: 'Polski', ru: 'Русский' } as const;

/** A language of the interface, as BCP 47 writes it. */
export type Language = keyof typeof LANGUAGES;

/** Whether a value names a language of the interface. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
}
