import type { Unsubscribe } from './boardDocument.ts';

/** Callbacks by key. */
export interface Listeners {
  readonly size: number;
  add(key: string, callback: () => void): Unsubscribe;
  call(key: string): void;
  clear(): void;
}

/** An empty set of callbacks. One that is added or removed by a callback counts from the next call on. */
export function createListeners(): Listeners {
  const byKey = new Map<string, Set<() => void>>();
  return {
    get size() {
      return byKey.size;
    },
    add(key, callback) {
      // Wrapped, so that one function may be added twice and leave twice.
      const entry = (): void => callback();
      const callbacks = byKey.get(key);
      if (callbacks) callbacks.add(entry);
      else byKey.set(key, new Set([entry]));
      return () => {
        const present = byKey.get(key);
        if (present?.delete(entry) && present.size === 0) byKey.delete(key);
      };
    },
    call(key) {
      const callbacks = byKey.get(key);
      if (callbacks) for (const callback of [...callbacks]) callback();
    },
    clear() {
      byKey.clear();
    },
  };
}
