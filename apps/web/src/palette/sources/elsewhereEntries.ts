import { Contrast, FilePlus, Languages, LayoutGrid, Moon, Sun, SunMoon } from 'lucide-react';
import { TEMPLATE_IDS } from '../../home/templates.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
  ['contrast-light', Contrast],
  ['contrast-dark', Contrast],
] as const;

/** How the page looks and what it speaks, the other boards of this server, and new ones. */
export function elsewhereEntries(scope: PaletteScope): readonly PaletteEntry[] {
  const { app, session, text, boards, leaveTo, mayMake, newMap } = scope;
  const { palette: words, shell } = text;
  const chosen = app.theme.preference.get();
  return [
    ...THEMES.map(
      ([theme, icon]): PaletteEntry => ({
        id: `theme-${theme}`,
        group: 'look',
        name: shell.board.themes[theme],
        icon,
        isOn: theme === chosen,
        run: () => app.theme.choose(theme),
      }),
    ),
    ...(Object.keys(LANGUAGES) as Language[]).map(
      (language): PaletteEntry => ({
        id: `language-${language}`,
        group: 'look',
        name: words.language(LANGUAGES[language]),
        words: 'language język язык',
        icon: Languages,
        isOn: language === text.language,
        run: () => app.language.choose(language),
      }),
    ),
    ...(boards ?? [])
      .filter(({ id, deletedAt }) => id !== session.boardId && deletedAt === null)
      .map(
        ({ id, title }): PaletteEntry => ({
          id: `board-${id}`,
          group: 'boards',
          name: words.openBoard(title || shell.home.untitled),
          icon: LayoutGrid,
          run: () => leaveTo(`/b/${id}`),
        }),
      ),
    ...(mayMake ? TEMPLATE_IDS : []).map(
      (template): PaletteEntry => ({
        id: `new-${template}`,
        group: 'newMap',
        name: words.newMap(shell.home.templates[template].name),
        icon: FilePlus,
        run: () => newMap(template, shell.home.newTitle),
      }),
    ),
  ];
}
