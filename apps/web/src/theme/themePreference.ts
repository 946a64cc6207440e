import { createStore, type Store } from '../session/store.ts';

export type ThemePreference = 'system' | 'light' | 'dark' | 'contrast-light' | 'contrast-dark';
export type ThemeName = 'light' | 'dark';

/** The page's theme: what the person chose, kept in this browser, else what the system has. */
export interface ThemeStore extends Store<ThemeName> {
  readonly preference: Store<ThemePreference>;
  choose(preference: ThemePreference): void;
}

const KEY = 'wayline.theme';
const CHOICES: readonly ThemePreference[] = ['light', 'dark', 'contrast-light', 'contrast-dark'];

function readPreference(storage: Storage): ThemePreference {
  try {
    const value = storage.getItem(KEY);
    return CHOICES.find((choice) => choice === value) ?? 'system';
  } catch {
    return 'system';
  }
}

/**
 * Reads the preference and follows the system while there is none; writes `data-theme` on the document's root, and
 * `data-contrast="more"` where high contrast was chosen or the system asks for it.
 */
export function createThemeStore(page: Window): ThemeStore {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  const wantsContrast = ['(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    page.matchMedia(query),
  );
  const preference = createStore<ThemePreference>(readPreference(page.localStorage));
  const present = (): ThemeName => {
    const chosen = preference.get();
    if (chosen === 'dark' || chosen === 'contrast-dark') return 'dark';
    if (chosen !== 'system') return 'light';
    return system.matches ? 'dark' : 'light';
  };
  const theme = createStore(present());
  const apply = (): void => {
    theme.set(present());
    const { dataset } = page.document.documentElement;
    dataset.theme = theme.get();
    const isMore = preference.get().startsWith('contrast') || wantsContrast.some(({ matches }) => matches);
    if (isMore) dataset.contrast = 'more';
    else delete dataset.contrast;
  };
  for (const query of [system, ...wantsContrast]) query.addEventListener('change', apply);
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
