import { LayoutGrid, Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext.ts';
import { languageEntries } from '../i18n/languageEntries.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import styles from './TopBar.module.css';

const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
] as const;

/** What the mark at the left end offers: back to the boards, how the page looks, and what it speaks. */
export function AppMenu(): ReactNode {
  const text = useText().shell.board;
  const { router, theme, language } = useApp();
  const preference = useStore(theme.preference);
  const { saveStatus } = useSession();

  function leave(): void {
    // Only here would leaving lose something: whatever this browser has kept is sent when the board is next opened.
    if (saveStatus.get() === 'notSaved' && !window.confirm(text.leaveUnsaved)) return;
    router.go('/');
  }

  return (
    <Menu
      label={text.menu}
      entries={[
        { id: 'boards', name: text.allBoards, icon: LayoutGrid, act: leave },
        ...THEMES.map(([id, icon]) => ({
          id,
          name: text.themes[id],
          icon,
          group: text.themes.title,
          isChosen: id === preference,
          act: () => theme.choose(id),
        })),
        ...languageEntries(language, text.language),
      ]}
    >
      {({ buttonRef, onPress, ...state }) => (
        <button
          {...state}
          ref={buttonRef}
          type="button"
          className={styles.logo}
          aria-label={text.menu}
          onClick={onPress}
        >
          <Logo />
        </button>
      )}
    </Menu>
  );
}
