import { type Context, createContext, useContext } from 'react';

/** Says something to assistive technology once. */
export type Announce = (words: string) => void;

export const AnnounceContext: Context<Announce> = createContext<Announce>(() => undefined);

/** How the Personas view tells of what moved or went. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
