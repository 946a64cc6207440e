import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { cellKey } from '../twin/spot.ts';
import { useIsStop } from '../twin/TwinContext.ts';
import { useSpot } from '../twin/useSpot.ts';
import { useUi } from '../ui/uiStore.ts';
import styles from './CardCell.module.css';
import { CardItem } from './CardItem.tsx';
import { useTable } from './TableContext.ts';
import { useCardDrop } from './useCardDrop.ts';
import { useStepTitle } from './useStepTitle.ts';

interface CardCellProps {
  readonly laneId: string;
  /** Null: the cards of the lane without a step. */
  readonly stepId: string | null;
  readonly title: string;
  readonly cards: readonly string[];
  readonly className: string;
}

/** The cards of one lane at one step. */
export function CardCell({ laneId, stepId, title, cards, className }: CardCellProps): ReactNode {
  const { canvas: words, twin } = useText();
  const { canEdit } = useSession();
  const { mapId, acts } = useTable();
  const place = { mapId, laneId, stepId };
  const { props } = useSpot({ kind: 'cell', ...place });
  const step = useStepTitle(stepId);
  const drop = useCardDrop(place);
  return (
    <td
      {...props}
      {...drop.handlers}
      aria-label={words.cellName(step, title)}
      className={`${className} ${styles.cell} ${drop.isOver ? styles.over : ''}`}
      onDoubleClick={(event) => {
        if (event.target === event.currentTarget) acts.newCard(place);
      }}
    >
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((cardId) => (
            <li key={cardId} className={styles.item}>
              <CardItem spot={{ kind: 'card', ...place, cardId }} />
            </li>
          ))}
        </ul>
      )}
      {canEdit && (
        <AddCard
          cell={cellKey(place)}
          cards={cards}
          label={twin.addCard(step, title)}
          onPress={() => acts.newCard(place)}
        />
      )}
    </td>
  );
}

interface AddCardProps {
  readonly cell: string;
  readonly cards: readonly string[];
  readonly label: string;
  readonly onPress: () => void;
}

/** Adds a card at the end of the cell; in the tab order while the keyboard stands on the cell or its last card. */
function AddCard({ cell, cards, label, onPress }: AddCardProps): ReactNode {
  const isStop = useIsStop(cards.at(-1) ?? cell);
  const shown = useUi((ui) => cards.some((id) => ui.selected.has(id)));
  const [near, setNear] = useState(false);
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      className={`${styles.add} ${shown || near ? styles.near : ''}`}
      aria-label={label}
      title={label}
      onClick={onPress}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Plus size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
