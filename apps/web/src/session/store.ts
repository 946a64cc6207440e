/** A value that changes over time, in the shape `useSyncExternalStore` reads: `get` keeps its identity until a change. */
export interface Store<T> {
  get(): T;
  /** Calls back after each change; returns the function that ends the subscription. */
  subscribe(callback: () => void): () => void;
}

export interface MutableStore<T> extends Store<T> {
  set(next: T): void;
}

/** A store that holds one value and tells its subscribers when another one takes its place. */
export function createStore<T>(initial: T): MutableStore<T> {
  let value = initial;
  const subscribers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const callback of [...subscribers]) callback();
    },
    subscribe(callback) {
      subscribers.add(callback);
      return () => void subscribers.delete(callback);
    },
  };
}
