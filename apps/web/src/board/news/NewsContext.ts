import { createContext, useContext } from 'react';

/** Something that has just happened on the page, and how to take it back. */
export interface News {
  readonly message: string;
  readonly act?: { readonly name: string; readonly run: () => void };
}

export type Tell = (news: News) => void;

export const NewsContext: React.Context<Tell | null> = createContext<Tell | null>(null);

/** Says something to the person at this page; the last one said stands for some seconds. */
export function useNews(): Tell {
  const tell = useContext(NewsContext);
  if (!tell) throw new Error('useNews needs a NewsProvider above it');
  return tell;
}
