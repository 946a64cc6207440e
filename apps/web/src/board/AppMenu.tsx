import { LayoutGrid, Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApp } from '../app/AppContext.ts';
import { useText } from '../i18n/useText.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu, type MenuEntry } from '../ui/controls/Menu.tsx';
import styles from './TopBar.module.css';

/** What the mark at the left end offers: back to the boards, and how the page looks. */
export function AppMenu({ more = [] }: { readonly more?: readonly MenuEntry[] }): ReactNode {
  const text = useText().shell.board;
  const { router, theme } = useApp();
  return (
    <Menu
      label={text.menu}
      trigger={
        <Button className={styles.logo ?? ''} aria-label={text.menu}>
          <Logo />
        </Button>
      }
      entries={[
        { id: 'boards', name: text.allBoards, icon: LayoutGrid, act: () => router.go('/') },
        ...more,
        { id: 'light', name: text.themes.light, icon: Sun, act: () => theme.choose('light') },
        { id: 'dark', name: text.themes.dark, icon: Moon, act: () => theme.choose('dark') },
        { id: 'system', name: text.themes.system, icon: SunMoon, act: () => theme.choose('system') },
      ]}
    />
  );
}
