import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useApp } from '../app/AppContext.ts';
import { useStore } from '../session/useStore.ts';
import { TextContext } from './useText.ts';

/** Gives the page its words, also those that React Aria says itself. Draws nothing until they are here. */
export function TextProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const text = useStore(useApp().language);
  if (!text) return null;
  return (
    <TextContext value={text}>
      <I18nProvider locale={text.language}>{children}</I18nProvider>
    </TextContext>
  );
}
