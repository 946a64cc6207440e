import { ChevronLeft, Ellipsis, ListTree, Map as MapIcon, Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { patiently } from '../../ui/patiently.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { BoardTitle } from '../BoardTitle.tsx';
import { SaveStatusText } from '../SaveStatusText.tsx';
import type { TopBarProps } from '../TopBar.tsx';
import { useLeaveBoard } from '../useLeaveBoard.ts';
import styles from './PhoneBar.module.css';

const PhoneMenu = lazy(() => patiently(() => import('./PhoneMenu.tsx')));

interface PhoneBarProps extends TopBarProps {
  readonly panelId: string;
}

/** The one bar of a small screen: back, what board this is, the map as a whole or step by step, and all the rest. */
export function PhoneBar({ panelId, ...acts }: PhoneBarProps): ReactNode {
  const { finding, shell } = useText();
  const text = shell.board;
  const leave = useLeaveBoard();
  const ui = useUiStore();
  const view = useUi((state) => state.view);
  const [isOpen, setOpen] = useState(false);
  const inSteps = view === 'steps';

  const turn = (): void => {
    const { selection, standing, select, setView } = ui.getState();
    // The board comes to where one was reading.
    if (inSteps && selection.length === 0 && standing !== null) select([standing]);
    setView(inSteps ? 'board' : 'steps');
  };
  return (
    <div className={styles.bar} data-view={view}>
      <IconButton icon={ChevronLeft} label={text.allBoards} className={styles.button} onPress={leave} />
      <div className={styles.heading}>
        <BoardTitle />
        <SaveStatusText />
      </div>
      <IconButton
        icon={Search}
        label={finding.label}
        className={styles.button}
        onPress={() => ui.getState().setFinding(true)}
      />
      <IconButton
        icon={inSteps ? MapIcon : ListTree}
        label={inSteps ? text.showBoard : text.showSteps}
        className={styles.button}
        onPress={turn}
      />
      <IconButton
        icon={Ellipsis}
        label={text.more}
        className={styles.button}
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      />
      <Suspense>
        {isOpen && <PhoneMenu panelId={panelId} onClose={() => setOpen(false)} {...acts} />}
      </Suspense>
    </div>
  );
}
