import type { MenuEntry } from '../ui/controls/menuEntry.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { LanguageStore } from './languageStore.ts';

/** The lines of a menu that choose the language of the interface, each in its own words. */
export function languageEntries(store: LanguageStore, group: string): readonly MenuEntry[] {
  const spoken = store.get()?.language;
  return (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    id: `language-${language}`,
    name: LANGUAGES[language],
    lang: language,
    group,
    isChosen: language === spoken,
    act: () => store.choose(language),
  }));
}
