import { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import styles from './TopBar.module.css';
import { useLeaveBoard } from './useLeaveBoard.ts';
import { useLookEntries } from './useLookEntries.ts';

/** What the mark at the left end offers: back to the boards, how the page looks, and what it speaks. */
export function AppMenu(): ReactNode {
  const text = useText().shell.board;
  const look = useLookEntries();
  const leave = useLeaveBoard();

  return (
    <Menu
      label={text.menu}
      entries={[{ id: 'boards', name: text.allBoards, icon: LayoutGrid, act: leave }, ...look]}
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
