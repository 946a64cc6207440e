import { isLanguage, type Language } from './language.ts';

/** The first of the wanted languages (BCP 47 tags, best first) that the interface speaks; English where it speaks none. */
export function languageFor(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
}
