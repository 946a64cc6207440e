import type { Finding } from '@wayline/domain';
import { type Context, createContext } from 'react';
import type { MutableStore } from '../session/store.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the checks have found on the open board, muted or not; null until they have run once. */
export type HealthStore = MutableStore<readonly Finding[] | null>;

export const HealthContext: Context<HealthStore | null> = createContext<HealthStore | null>(null);

/** Where the findings of the open board are kept. */
export function useHealthStore(): HealthStore {
  return useProvided(HealthContext, 'useHealthStore needs a HealthContext above it');
}
