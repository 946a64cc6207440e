import { mapsOf } from '@wayline/domain';
import { Command, Download, PanelBottomOpen, Play, Redo2, Trash2, Undo2, UserPlus } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { useHistory } from '../../private/useHistory.ts';
import { useSession } from '../../session/useSession.ts';
import type { MenuEntry } from '../../ui/controls/menuEntry.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import { SheetRow } from '../../ui/controls/SheetRow.tsx';
import { Tabs } from '../../ui/controls/Tabs.tsx';
import { useUi, useUiStore, type View } from '../../ui/uiStore.ts';
import { useVoteEntries } from '../../votes/useVoteEntries.ts';
import { LensChips } from '../LensChips.tsx';
import { PeopleHere } from '../people/PeopleHere.tsx';
import type { TopBarProps } from '../TopBar.tsx';
import { useLookEntries } from '../useLookEntries.ts';
import { useViewTabs } from '../useViewTabs.ts';
import { OTHER_VIEWS } from '../views.ts';
import styles from './PhoneMenu.module.css';

const VIEWS: readonly View[] = ['board', 'steps', ...OTHER_VIEWS.map(({ view }) => view)];

interface PhoneMenuProps extends TopBarProps {
  readonly panelId: string;
  readonly onClose: () => void;
}

/** All that a large screen has in its two bars. */
export default function PhoneMenu(props: PhoneMenuProps): ReactNode {
  const { panelId, onClose, onShare, onExport, onPresent } = props;
  const { shell, canvas, palette, trash } = useText();
  const { canEdit } = useSession();
  const text = shell.board;
  const ui = useUiStore();
  const view = useUi((state) => state.view);
  const tabs = useViewTabs(VIEWS);
  const votes = useVoteEntries();
  const after = (act: () => void) => () => {
    // Nothing outside of an open sheet can take the keyboard, so it goes first.
    flushSync(onClose);
    act();
  };
  return (
    <Sheet title={text.more} onClose={onClose}>
      <div className={styles.people}>
        <PeopleHere />
        <UndoRows />
      </div>
      <div className={styles.views}>
        <Tabs
          label={text.views}
          tabs={tabs}
          value={view}
          onChange={(next) => {
            ui.getState().setView(next);
            onClose();
          }}
          panelId={panelId}
        />
      </div>
      <div className={styles.lens}>
        <LensChips />
      </div>
      <Maps onClose={onClose} />
      <SheetRow icon={UserPlus} onPress={after(onShare)}>
        {text.share}
      </SheetRow>
      <SheetRow icon={Download} onPress={after(onExport)}>
        {text.export}
      </SheetRow>
      <SheetRow icon={Play} onPress={after(onPresent)}>
        {text.present}
      </SheetRow>
      <SheetRow icon={PanelBottomOpen} onPress={after(() => ui.getState().setDetailsOpen(true))}>
        {canvas.details.title}
      </SheetRow>
      <SheetRow icon={Command} onPress={after(() => ui.getState().setDialog('palette'))}>
        {palette.title}
      </SheetRow>
      {votes.map(({ id, name, icon, act }) => (
        <SheetRow key={id} {...(icon && { icon })} onPress={after(act)}>
          {name}
        </SheetRow>
      ))}
      {canEdit && (
        <SheetRow icon={Trash2} onPress={after(() => ui.getState().setDialog('trash'))}>
          {trash.title}
        </SheetRow>
      )}
      <Look />
    </Sheet>
  );
}

/** The sheet stays for them: what one takes back is often more than one act. */
function UndoRows(): ReactNode {
  const text = useText().shell.board;
  const history = useHistory();
  const canUndo = useSyncExternalStore(history.subscribe, () => history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, () => history.canRedo);
  return (
    <div className={styles.undo}>
      <SheetRow icon={Undo2} isDisabled={!canUndo} onPress={() => history.undo()}>
        {text.undo}
      </SheetRow>
      <SheetRow icon={Redo2} isDisabled={!canRedo} onPress={() => history.redo()}>
        {text.redo}
      </SheetRow>
    </div>
  );
}

/** The maps of the board, where there are several: one is read at a time. */
function Maps({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { shell, canvas } = useText();
  const ui = useUiStore();
  const maps = mapsOf(useSnapshot((snapshot) => snapshot));
  const standing = useUi((state) => state.standing);
  const here = useSnapshot(({ steps }) => steps.get(standing as never)?.mapId) ?? standing ?? maps[0]?.id;
  if (maps.length < 2) return null;
  return (
    <section className={styles.group} aria-label={shell.board.maps}>
      <h3 className={styles.title}>{shell.board.maps}</h3>
      {maps.map(({ id, title }) => (
        <SheetRow
          key={id}
          isOn={id === here}
          onPress={() => {
            const { select, setStanding, setView } = ui.getState();
            select([]);
            setStanding(id);
            setView('steps');
            onClose();
          }}
        >
          {title.trim() || canvas.untitledMap}
        </SheetRow>
      ))}
    </section>
  );
}

/** Under its title a choice need not say the title again. */
function nameIn({ name, group }: MenuEntry): string {
  const rest = group !== undefined && name.startsWith(`${group}: `) ? name.slice(group.length + 2) : name;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** How the page looks, and what it speaks. */
function Look(): ReactNode {
  const entries = useLookEntries();
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} className={styles.group} aria-label={group}>
      <h3 className={styles.title}>{group}</h3>
      <div className={styles.chips}>
        {entries
          .filter((entry) => entry.group === group)
          .map((entry) => (
            <button
              key={entry.id}
              type="button"
              className={styles.chip}
              lang={entry.lang}
              aria-pressed={entry.isChosen}
              onClick={entry.act}
            >
              {nameIn(entry)}
            </button>
          ))}
      </div>
    </section>
  ));
}
