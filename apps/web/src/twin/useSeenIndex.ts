import { type BoardIndex, createIndex } from '@wayline/domain';
import { useMemo } from 'react';
import { useSeen } from '../document/useSeen.ts';

/** The open board as I see it, with its records grouped as maps read them; renders again at each change of it. */
export function useSeenIndex(): BoardIndex {
  const snapshot = useSeen((now) => now);
  // Groups are made when asked for, so a fresh index costs only what a view reads.
  return useMemo(() => createIndex(snapshot), [snapshot]);
}
