import { type Context, useContext } from 'react';

/** What the nearest provider of a context gives. Throws with `missing` where there is none around the component. */
export function useProvided<T>(context: Context<T | null>, missing: string): T {
  const value = useContext(context);
  if (!value) throw new Error(missing);
  return value;
}
