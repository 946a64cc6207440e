import { createContext, useContext } from 'react';
import { en, type Text } from './en.ts';

/** The language of the page. */
export const TextContext: React.Context<Text> = createContext<Text>(en);

/** The interface's words in the language of the page. */
export function useText(): Text {
  return useContext(TextContext);
}
