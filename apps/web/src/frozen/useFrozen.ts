import { useFrozenAbout } from './useFrozenAbout.ts';

/** Whether the record of an id is frozen, by itself or with what it lies in. */
export function useFrozen(id: string): boolean {
  return useFrozenAbout(id) !== undefined;
}
