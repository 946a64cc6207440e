import { type BoardIndex, createIndex } from '@wayline/domain';
import { useMemo } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';

/** The open board with its records grouped as maps read them; renders again at each change of the board. */
export function useBoardIndex(): BoardIndex {
  const snapshot = useSnapshot((now) => now);
  // Groups are made when asked for, so a fresh index costs only what a view reads.
  return useMemo(() => createIndex(snapshot), [snapshot]);
}
