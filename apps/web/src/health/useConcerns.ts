import { useStore } from '../session/useStore.ts';
import { useHealthStore } from './HealthContext.ts';

/** How many errors and warnings the board has that nobody has muted; 0 until that is known. */
export function useConcerns(): number {
  const findings = useStore(useHealthStore()) ?? [];
  return findings.filter(({ level, muted }) => level !== 'info' && muted === undefined).length;
}
