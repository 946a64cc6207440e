import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
import { useRecordBut } from '../document/useRecordBut.ts';
import { useText } from '../i18n/useText.ts';
import { isBlank } from '../private/blankId.ts';
import { PrivateSlot } from '../private/PrivateSlot.tsx';
import { useWriting } from '../private/useWriting.ts';
import { useUi } from '../ui/uiStore.ts';
import { useVoteAbout } from '../votes/useVoteAbout.ts';
import { VoteCorner } from '../votes/VoteCorner.tsx';
import styles from './CardView.module.css';
import { CardEditor } from './editing/CardEditor.tsx';
import { useGrid } from './GridContext.ts';
import { PartBox } from './PartBox.tsx';
import { useFadedCard } from './useFadedCard.ts';

interface CardViewProps {
  readonly part: Part;
  readonly originX: number;
  readonly originY: number;
  /** Whether it runs over into further cells. */
  readonly isWide: boolean;
}

/** A card in its cell: an article named by its text. */
export const CardView: FunctionComponent<CardViewProps> = memo(function CardView({
  part,
  originX,
  originY,
  isWide,
}: CardViewProps) {
  const id = part.refs.cardId ?? '';
  const { detail, canEdit } = useGrid();
  const { canvas: words } = useText();
  const selected = useUi((ui) => ui.selected.has(id));
  const editing = useUi((ui) => ui.editing?.id === id && ui.editing.collection === 'cards');
  // It is named anew once its words are written: whoever writes them is in their field.
  const card = useRecordBut('cards', id, editing ? 'text' : null);
  const about = useVoteAbout(card);
  const faded = useFadedCard(card);
  const blank = useWriting(({ words }) => isBlank(id) && words.blank);
  if (!card) return null;
  const kind = words.cardKinds[card.kind];
  return (
    <PartBox
      part={part}
      originX={originX}
      originY={originY}
      detail={detail}
      role="article"
      label={card.text.trim() === '' ? blank || words.emptyCard(kind) : card.text}
      aria={{ 'aria-roledescription': blank ? undefined : kind, 'aria-description': about }}
      className={`${styles.card} ${blank ? styles.blank : ''} ${isWide ? styles.wide : ''} ${editing ? styles.editing : canEdit ? styles.spans : ''} ${faded ? styles.faded : ''}`}
      selected={selected}
      focusable
    >
      {part.clamped && !editing && <span className={styles.whole} title={card.text} />}
      {editing && <CardEditor part={part} card={card} />}
      <VoteCorner record={card} />
      <PrivateSlot id={id} />
    </PartBox>
  );
});
