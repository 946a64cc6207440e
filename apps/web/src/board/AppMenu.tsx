import { Command, Keyboard, LayoutGrid, Search, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { keysOf } from '../ui/controls/keysOf.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import { useUi } from '../ui/uiStore.ts';
import { useVoteEntries } from '../votes/useVoteEntries.ts';
import styles from './TopBar.module.css';
import { useLeaveBoard } from './useLeaveBoard.ts';
import { useLookEntries } from './useLookEntries.ts';

/** What the mark at the left end offers: back to the boards, how the page looks, and what it speaks. */
export function AppMenu(): ReactNode {
  const { canvas, finding, palette, shell, trash } = useText();
  const { canEdit } = useSession();
  const text = shell.board;
  const setFinding = useUi((ui) => ui.setFinding);
  const setDialog = useUi((ui) => ui.setDialog);
  const look = useLookEntries();
  const votes = useVoteEntries();
  const leave = useLeaveBoard();

  return (
    <Menu
      label={text.menu}
      entries={[
        { id: 'boards', name: text.allBoards, icon: LayoutGrid, act: leave },
        {
          id: 'find',
          name: finding.label,
          icon: Search,
          keys: keysOf('F'),
          act: () => setFinding(true),
        },
        {
          id: 'palette',
          name: palette.title,
          icon: Command,
          keys: keysOf('K'),
          act: () => setDialog('palette'),
        },
        {
          id: 'shortcuts',
          name: canvas.acts.shortcuts,
          icon: Keyboard,
          keys: '?',
          act: () => setDialog('shortcuts'),
        },
        ...votes,
        ...(canEdit ? [{ id: 'trash', name: trash.title, icon: Trash2, act: () => setDialog('trash') }] : []),
        ...look,
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
