import { createContext } from 'react';
import { useProvided } from '../ui/useProvided.ts';
import type { Text } from './en.ts';

/** The words of the page. */
export const TextContext: React.Context<Text | null> = createContext<Text | null>(null);

/** The interface's words in the language of the page. Throws outside a `TextProvider`. */
export function useText(): Text {
  return useProvided(TextContext, 'useText needs a TextProvider above it');
}
