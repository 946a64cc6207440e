import { createStore, type Store } from '../session/store.ts';
import { patiently } from '../ui/patiently.ts';
import type { Text } from './en.ts';
import { isLanguage, type Language } from './language.ts';
import { languageFor } from './languageFor.ts';
import { loadText } from './loadText.ts';

/** The page's words: in the language that the person chose, kept in this browser, else in the browser's. */
export interface LanguageStore extends Store<Text | null> {
  /** Fetches the words of a language and then speaks it; until they are here, the old ones stay. */
  choose(language: Language): void;
}

const KEY = 'wayline.language';

function readPreference(page: Window): Language | null {
  try {
    const value = page.localStorage.getItem(KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
}

/** Reads the preference and begins to fetch its words: null until they are here. Writes `lang` on the document's root. */
export function createLanguageStore(page: Window): LanguageStore {
  const text = createStore<Text | null>(null);
  let wanted = readPreference(page) ?? languageFor(page.navigator.languages);

  async function speak(language: Language): Promise<void> {
    wanted = language;
    const words = await patiently(() => loadText(language));
    // Another choice may have overtaken this one.
    if (wanted !== language) return;
    page.document.documentElement.lang = language;
    text.set(words);
  }

  page.addEventListener('languagechange', () => {
    if (readPreference(page) === null) void speak(languageFor(page.navigator.languages));
  });
  void speak(wanted);

  return {
    get: text.get,
    subscribe: text.subscribe,
    choose(language) {
      try {
        page.localStorage.setItem(KEY, language);
      } catch {
        // A browser that forbids storage forgets the choice with the tab.
      }
      void speak(language);
    },
  };
}
