import { createStore, type Store } from '../session/store.ts';

export type ThemePreference = 'system' | 'light' | 'dark';
export type ThemeName = 'light' | 'dark';

/** The page's theme: what the person chose, kept in this browser, else what the system has. */
export interface ThemeStore extends Store<ThemeName> {
  readonly preference: Store<ThemePreference>;
  choose(preference: ThemePreference): void;
}

const KEY = 'wayline.theme';

function readPreference(storage: Storage): ThemePreference {
  try {
    const value = storage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** Reads the preference and follows the system while there is none; writes `data-theme` on the document's root. */
export function createThemeStore(page: Window): ThemeStore {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  const preference = createStore(readPreference(page.localStorage));
  const present = (): ThemeName => {
    const chosen = preference.get();
    if (chosen !== 'system') return chosen;
    return system.matches ? 'dark' : 'light';
  };
  const theme = createStore(present());
  const apply = (): void => {
    theme.set(present());
    page.document.documentElement.dataset.theme = theme.get();
  };
  system.addEventListener('change', apply);
  apply();
  return {
    get: theme.get,
    subscribe: theme.subscribe,
    preference,
    choose(next) {
      preference.set(next);
      apply();
      try {
        if (next === 'system') page.localStorage.removeItem(KEY);
        else page.localStorage.setItem(KEY, next);
      } catch {
        // A browser that forbids storage forgets the choice with the tab.
      }
    },
  };
}
