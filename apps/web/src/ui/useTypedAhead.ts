import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The state of a field that takes over from `TypeAhead`; `held` is empty again afterwards. It is looked at once more when the field stands: a hand
 * goes on typing while the page is drawing it.
 */
export function useTypedAhead<T>(held: RefObject<T>, empty: T): [value: T, set: (value: T) => void] {
  const [value, set] = useState(() => held.current);
  useLayoutEffect(() => {
    set(held.current);
    held.current = empty;
  }, [held, empty]);
  return [value, set];
}
