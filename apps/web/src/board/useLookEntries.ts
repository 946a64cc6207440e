import { Contrast, Moon, Sun, SunMoon } from 'lucide-react';
import { useApp } from '../app/AppContext.ts';
import { languageEntries } from '../i18n/languageEntries.ts';
import { useText } from '../i18n/useText.ts';
import { useStore } from '../session/useStore.ts';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';

const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
  ['contrast-light', Contrast],
  ['contrast-dark', Contrast],
] as const;

/** The lines of a menu that choose how the page looks and what it speaks. */
export function useLookEntries(): readonly MenuEntry[] {
  const text = useText().shell.board;
  const { theme, language } = useApp();
  const preference = useStore(theme.preference);
  return [
    ...THEMES.map(([id, icon]) => ({
      id,
      name: text.themes[id],
      icon,
      group: text.themes.title,
      isChosen: id === preference,
      act: () => theme.choose(id),
    })),
    ...languageEntries(language, text.language),
  ];
}
