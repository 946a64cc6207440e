import type { FrozenSet } from './frozenSet.ts';

/** A set of frozen ids that can be changed. */
export interface ChangingFrozenSet extends FrozenSet {
  /** Takes ids in and lets others go, and tells it where that changes anything; false where it does not. */
  change(frozen: Iterable<string>, free: Iterable<string>): boolean;
}

export function createFrozenSet(frozen: Iterable<string>): ChangingFrozenSet {
  let ids: ReadonlySet<string> = new Set(frozen);
  const listeners = new Set<() => void>();

  return {
    get ids() {
      return ids;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(more, free) {
      const next = new Set([...ids, ...more]);
      for (const id of free) next.delete(id);
      if (next.size === ids.size && [...next].every((id) => ids.has(id))) return false;
      ids = next;
      for (const listener of [...listeners]) listener();
      return true;
    },
  };
}
