import { createContext, useContext } from 'react';
import type { Text } from './en.ts';

/** The words of the page. */
export const TextContext: React.Context<Text | null> = createContext<Text | null>(null);

/** The interface's words in the language of the page. Throws outside a `TextProvider`. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it');
  return text;
}
