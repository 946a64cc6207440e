import type { Store } from '../../session/store.ts';

/** Resolves once a store's value is as wanted; the test's own limit ends a wait in vain. */
export function until<T>(store: Store<T>, isWanted: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const value = store.get();
      if (!isWanted(value)) return;
      unsubscribe();
      resolve(value);
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
