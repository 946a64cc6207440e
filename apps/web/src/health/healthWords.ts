import type { CheckWords } from '@wayline/domain';
import { type Context, createContext } from 'react';
import type { health } from '../i18n/en/health.ts';
import type { LateWords } from '../i18n/lateWords.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the Health view says, and what the checks say in it. */
export interface HealthText {
  readonly health: typeof health;
  readonly checks: CheckWords;
}

export const HEALTH_WORDS: LateWords<HealthText> = {
  async en() {
    const [{ health }, { ENGLISH_CHECKS }] = await Promise.all([
      import('../i18n/en/health.ts'),
      import('@wayline/domain/words/checks/en'),
    ]);
    return { health, checks: ENGLISH_CHECKS };
  },
  async pl() {
    const [{ health }, { POLISH_CHECKS }] = await Promise.all([
      import('../i18n/pl/health.ts'),
      import('@wayline/domain/words/checks/pl'),
    ]);
    return { health, checks: POLISH_CHECKS };
  },
  async ru() {
    const [{ health }, { RUSSIAN_CHECKS }] = await Promise.all([
      import('../i18n/ru/health.ts'),
      import('@wayline/domain/words/checks/ru'),
    ]);
    return { health, checks: RUSSIAN_CHECKS };
  },
};

export const HealthTextContext: Context<HealthText | null> = createContext<HealthText | null>(null);

/** The words of the view around this component. */
export function useHealthText(): HealthText {
  return useProvided(HealthTextContext, 'useHealthText needs a HealthTextContext above it');
}
