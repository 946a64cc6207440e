import { LayoutGrid, Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import styles from './TopBar.module.css';

/** What the mark at the left end offers: back to the boards, and how the page looks. */
export function AppMenu(): ReactNode {
  const text = useText().shell.board;
  const { router, theme } = useApp();
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
        { id: 'light', name: text.themes.light, icon: Sun, act: () => theme.choose('light') },
        { id: 'dark', name: text.themes.dark, icon: Moon, act: () => theme.choose('dark') },
        { id: 'system', name: text.themes.system, icon: SunMoon, act: () => theme.choose('system') },
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
