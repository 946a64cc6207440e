import type { Persona } from '@wayline/domain';
import { useMemo } from 'react';
import { useIds } from '../document/useIds.ts';
import { useSnapshot } from '../document/useSnapshot.ts';

/** The board's personas in their order. */
export function usePersonas(): readonly Persona[] {
  const ids = useIds('personas');
  const table = useSnapshot((snapshot) => snapshot.personas);
  return useMemo(() => ids.flatMap((id) => table.get(id) ?? []), [ids, table]);
}
