import { Download, Ellipsis, Play, Search, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import { useUi } from '../ui/uiStore.ts';
import { AppMenu } from './AppMenu.tsx';
import { BoardTitle } from './BoardTitle.tsx';
import { PeopleHere } from './people/PeopleHere.tsx';
import { SaveStatusText } from './SaveStatusText.tsx';
import styles from './TopBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';
import { useMediaQuery } from './useMediaQuery.ts';

export interface TopBarProps {
  readonly onShare: () => void;
  readonly onExport: () => void;
  readonly onPresent: () => void;
}

/** The first bar: what board this is, whether it is saved, who is here, and what can be done with it as a whole. */
export function TopBar({ onShare, onExport, onPresent }: TopBarProps): ReactNode {
  const { finding, shell } = useText();
  const text = shell.board;
  const setFinding = useUi((ui) => ui.setFinding);
  const isNarrow = useMediaQuery('(max-width: 860px)');
  return (
    <div className={styles.bar}>
      <AppMenu />
      <div className={styles.heading}>
        <BoardTitle />
        <SaveStatusText />
      </div>
      {!isNarrow && <span className={styles.grow} />}
      <PeopleHere />
      {!isNarrow && <span className={styles.rule} />}
      <UndoButtons />
      {isNarrow ? (
        <Menu
          label={text.more}
          entries={[
            { id: 'find', name: finding.label, icon: Search, act: () => setFinding(true) },
            { id: 'share', name: text.share, icon: UserPlus, act: onShare },
            { id: 'export', name: text.export, icon: Download, act: onExport },
            { id: 'present', name: text.present, icon: Play, act: onPresent },
          ]}
        >
          {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={text.more} />}
        </Menu>
      ) : (
        <>
          <span className={styles.rule} />
          <Button icon={UserPlus} onPress={onShare}>
            {text.share}
          </Button>
          <Button icon={Download} onPress={onExport}>
            {text.export}
          </Button>
          <Button look="ink" icon={Play} onPress={onPresent}>
            {text.present}
          </Button>
        </>
      )}
    </div>
  );
}
