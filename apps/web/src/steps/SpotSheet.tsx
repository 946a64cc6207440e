import { moveCard, setCardKind } from '@wayline/document';
import { type CardId, type CardKind, LANES, type Lane } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  type LucideIcon,
  PanelBottomOpen,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useRecord } from '../document/useRecord.ts';
import { useFreezeEntries } from '../frozen/useFreezeEntries.ts';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useOpenLanes } from '../frozen/useOpenLanes.ts';
import { useText } from '../i18n/useText.ts';
import { placeOfCard } from '../journey/keys/moveRecord.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { type Spot, spotRecord } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Direction } from '../twin/useActs.ts';
import { Sheet } from '../ui/controls/Sheet.tsx';
import { SheetRow } from '../ui/controls/SheetRow.tsx';
import { useUiStore } from '../ui/uiStore.ts';
import styles from './SpotSheet.module.css';
import { useSteps } from './StepsContext.ts';

/** All but a picture, which begins with a file. */
const KINDS: readonly CardKind[] = [
  'note',
  'touchpoint',
  'pain',
  'moment',
  'opportunity',
  'quote',
  'insight',
  'question',
  'dataPoint',
];

interface SpotSheetProps {
  readonly spot: Spot;
  readonly lanes: readonly Lane[];
  readonly onClose: () => void;
}

/** Everything that can be done to a card or step, for the finger that rested on it. */
export default function SpotSheet({ spot, lanes, onClose }: SpotSheetProps): ReactElement | null {
  const { steps: own, twin: words, canvas } = useText();
  const { acts, model, stepName } = useSteps();
  const ui = useUiStore();
  const card = useRecord('cards', spot.kind === 'card' ? spot.cardId : '');
  const isFrozen = useFrozen(spotRecord(spot) ?? '');
  const led = useFreezeEntries(spot.kind === 'step' ? spot.stageId : spot.kind === 'card' ? spot.laneId : '');
  if (spot.kind !== 'card' && spot.kind !== 'step') return null;
  const name =
    spot.kind === 'step'
      ? stepName
      : card?.text.trim() || canvas.emptyCard(canvas.cardKinds[card?.kind ?? 'note']);
  const row = (icon: LucideIcon, label: string, act: () => void): ReactElement => (
    <SheetRow
      key={label}
      icon={icon}
      onPress={() => {
        // Nothing outside of an open sheet can take the keyboard, so it goes first.
        flushSync(onClose);
        act();
      }}
    >
      {label}
    </SheetRow>
  );
  const move = (direction: Direction) => () => void acts.move(spot, model(), direction);
  return (
    <Sheet title={words.actions(name)} onClose={onClose}>
      {!isFrozen && row(Pencil, words.edit, () => acts.edit(spot))}
      {isFrozen ? null : spot.kind === 'step' ? (
        <>
          {row(BetweenVerticalStart, words.insertBefore.step, () =>
            acts.insert('step', spot.stepId, 'before'),
          )}
          {row(BetweenVerticalEnd, words.insertAfter.step, () => acts.insert('step', spot.stepId, 'after'))}
          {row(ArrowLeft, words.move.left, move('left'))}
          {row(ArrowRight, words.move.right, move('right'))}
        </>
      ) : (
        <>
          {row(Plus, words.newCard, () => acts.newCard(spot, { among: { after: spot.cardId } }))}
          {row(ArrowUp, words.move.up, move('up'))}
          {row(ArrowDown, words.move.down, move('down'))}
          {row(ArrowLeft, own.toPrevious, move('left'))}
          {row(ArrowRight, own.toNext, move('right'))}
        </>
      )}
      {row(PanelBottomOpen, canvas.details.title, () => ui.getState().setDetailsOpen(true))}
      {led.map(({ name: label, icon, act }) => icon && row(icon, label, act))}
      {!isFrozen && row(Trash2, words.delete, () => acts.remove(spot))}
      {!isFrozen && card && spot.kind === 'card' && (
        <KindsAndLanes id={card.id} lanes={lanes} onClose={onClose} />
      )}
    </Sheet>
  );
}

interface KindsAndLanesProps {
  readonly id: CardId;
  readonly lanes: readonly Lane[];
  readonly onClose: () => void;
}

/** What else a card could be, and where else it could lie. */
function KindsAndLanes({ id, lanes, onClose }: KindsAndLanesProps): ReactElement | null {
  const { homeOf } = useSession();
  const { steps: own, canvas } = useText();
  const { stepId } = useSteps();
  const { say } = useTwin();
  const open = useOpenLanes(lanes, ({ id: laneId }) => laneId);
  const card = useRecord('cards', id);
  if (!card) return null;
  return (
    <>
      <h3 className={styles.title}>{own.makeIt}</h3>
      <div className={styles.chips}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.chip}
            aria-pressed={card.kind === kind}
            style={{ '--hue': `var(--${CARD_LOOK[kind].hue})` } as CSSProperties}
            onClick={() => {
              setCardKind(homeOf(id), { id, kind });
              onClose();
            }}
          >
            <Icon name={CARD_LOOK[kind].icon} size={18} />
            {canvas.cardKinds[kind]}
          </button>
        ))}
      </div>
      <h3 className={styles.title}>{own.toLane}</h3>
      <div className={styles.chips}>
        {open
          .filter((lane) => LANES[lane.type].cardKind !== null)
          .map((lane) => (
            <button
              key={lane.id}
              type="button"
              className={styles.chip}
              aria-pressed={card.laneId === lane.id}
              onClick={() => {
                moveCard(homeOf(id), { id, laneId: lane.id, stepId });
                say(placeOfCard(homeOf(id), id, canvas) ?? '');
                onClose();
              }}
            >
              {lane.title.trim() || canvas.untitledLane}
            </button>
          ))}
      </div>
    </>
  );
}
