import { createContext } from 'react';
import type { Api } from '../api/api.ts';
import type { LanguageStore } from '../i18n/languageStore.ts';
import type { ThemeStore } from '../theme/themePreference.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { Router } from './router.ts';

/** What every page needs: the server, where it is, what it speaks, and how it looks. */
export interface AppServices {
  readonly api: Api;
  readonly router: Router;
  readonly language: LanguageStore;
  readonly theme: ThemeStore;
}

export const AppContext: React.Context<AppServices | null> = createContext<AppServices | null>(null);

/** The services of the page. Throws outside the app. */
export function useApp(): AppServices {
  return useProvided(AppContext, 'useApp needs an AppContext above it');
}
