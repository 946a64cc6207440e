import { createContext } from 'react';
import { useProvided } from '../../ui/useProvided.ts';

/** Something that has just happened on the page, and how to take it back. */
export interface News {
  readonly message: string;
  readonly act?: { readonly name: string; readonly run: () => void };
}

export type Tell = (news: News) => void;

export const NewsContext: React.Context<Tell | null> = createContext<Tell | null>(null);

/** Says something to the person at this page; the last one said stands for some seconds. */
export function useNews(): Tell {
  return useProvided(NewsContext, 'useNews needs a NewsProvider above it');
}
