import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Ellipsis,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useFreezeEntries } from '../frozen/useFreezeEntries.ts';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useText } from '../i18n/useText.ts';
import type { MoveModel } from '../journey/keys/moveRecord.ts';
import { startPrivate } from '../private/startPrivate.ts';
import { useSession } from '../session/useSession.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';
import { useUi } from '../ui/uiStore.ts';
import styles from './SpotMenu.module.css';
import { type Spot, spotKey, spotRecord } from './spot.ts';
import { useTwin } from './TwinContext.ts';
import { type Direction, useActs } from './useActs.ts';

interface SpotMenuProps {
  readonly spot: Spot;
  readonly name: string;
  /** Read when something moves, so that nothing renders again for it. */
  readonly model: () => MoveModel;
}

const MOVE_ICONS = { left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown } as const;
const MOVES: Readonly<Partial<Record<Spot['kind'], readonly Direction[]>>> = {
  stage: ['left', 'right'],
  step: ['left', 'right'],
  lane: ['up', 'down'],
  card: ['up', 'down', 'left', 'right'],
};

/** On what is selected: everything that keys do to it, for hands without a keyboard. */
export function SpotMenu(props: SpotMenuProps): ReactElement | null {
  const id = spotRecord(props.spot);
  const { canEdit } = useSession();
  const shown = useUi((ui) => id !== undefined && ui.selected.has(id) && ui.editing === null);
  return canEdit && shown ? <OpenMenu {...props} /> : null;
}

function OpenMenu({ spot, name, model }: SpotMenuProps): ReactElement | null {
  const { twin: words } = useText();
  const session = useSession();
  const acts = useActs();
  const { focus } = useTwin();
  const ownId = spotRecord(spot) ?? '';
  const isFrozen = useFrozen(ownId);
  const led = useFreezeEntries(ownId);
  const entries: MenuEntry[] = isFrozen
    ? []
    : [{ id: 'edit', name: words.edit, icon: Pencil, keys: 'F2', act: () => acts.edit(spot) }];
  // Beside a frozen lane or stage there may be others; a frozen stage gets no more steps.
  const takesBeside = !isFrozen || spot.kind !== 'step';
  if (takesBeside && (spot.kind === 'stage' || spot.kind === 'step' || spot.kind === 'lane')) {
    const { kind } = spot;
    const [before, after] =
      kind === 'lane'
        ? [BetweenHorizontalStart, BetweenHorizontalEnd]
        : [BetweenVerticalStart, BetweenVerticalEnd];
    entries.push(
      {
        id: 'before',
        name: words.insertBefore[kind],
        icon: before,
        act: () => acts.insert(kind, ownId, 'before'),
      },
      {
        id: 'after',
        name: words.insertAfter[kind],
        icon: after,
        act: () => acts.insert(kind, ownId, 'after'),
      },
    );
  }
  if (spot.kind === 'card' && !isFrozen) {
    entries.push({
      id: 'card',
      name: words.newCard,
      icon: Plus,
      keys: 'Ctrl Enter',
      act: () => acts.newCard(spot, { among: { after: spot.cardId } }),
    });
  }
  for (const direction of (!isFrozen && MOVES[spot.kind]) || []) {
    entries.push({
      id: direction,
      name: words.move[direction],
      icon: MOVE_ICONS[direction],
      act: () => acts.move(spot, model(), direction),
    });
  }
  entries.push(...led);
  if (spot.kind === 'lane' && !isFrozen) entries.push(...startPrivate(session, spot.laneId));
  if (spot.kind !== 'map' && !isFrozen) {
    entries.push({
      id: 'delete',
      name: words.delete,
      icon: Trash2,
      keys: 'Del',
      act: () => acts.remove(spot) && focus(spotKey(spot)),
    });
  }
  if (entries.length === 0) return null;
  return (
    <span className={styles.menu}>
      <Menu label={words.actions(name)} entries={entries}>
        {(trigger) => (
          <IconButton {...trigger} icon={Ellipsis} label={words.actions(name)} className={styles.button} />
        )}
      </Menu>
    </span>
  );
}
