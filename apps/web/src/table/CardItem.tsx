import { CARD_LOOK } from '@wayline/scene';
import type { CSSProperties, ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useFadedCard } from '../journey/useFadedCard.ts';
import { BlankCard } from '../private/BlankCard.tsx';
import { isBlank } from '../private/blankId.ts';
import { useSession } from '../session/useSession.ts';
import { CardBody } from '../twin/CardBody.tsx';
import { cardMeta } from '../twin/cardMeta.ts';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import type { Spot } from '../twin/spot.ts';
import { useSpot } from '../twin/useSpot.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { useVotesOf } from '../votes/useVotesOf.ts';
import styles from './CardCell.module.css';
import { useTable } from './TableContext.ts';
import { DRAGGED_CARD } from './useCardDrop.ts';

/** A card in a cell of the table. */
export function CardItem({ spot }: { readonly spot: Extract<Spot, { kind: 'card' }> }): ReactNode {
  const id = spot.cardId;
  const card = useRecord('cards', id);
  const { board, seen, canEdit } = useSession();
  const text = useText();
  const ui = useUiStore();
  const { acts, leave, model } = useTable();
  const { props, selected, peer } = useSpot(spot);
  const votes = useVotesOf(spot.cardId);
  const faded = useFadedCard(card);
  const editing = useUi((state) => state.editing?.id === id);
  if (!card) return null;
  if (isBlank(card.id)) return <BlankCard {...props} />;
  const look = CARD_LOOK[card.kind];
  const kind = text.canvas.cardKinds[card.kind];
  const name = card.text.trim() || text.canvas.emptyCard(kind);
  const meta = cardMeta(card, board.snapshot(), text, votes);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an article inside a cell that is stood on by key, as on the canvas
    <div
      {...props}
      role="article"
      aria-label={name}
      aria-roledescription={kind}
      {...(meta !== '' && { 'aria-description': meta })}
      data-kind={card.kind}
      className={`${styles.card} ${selected ? styles.selected : ''} ${editing ? styles.editing : ''} ${faded ? styles.faded : ''}`}
      style={
        { ...props.style, '--hue': `var(--${look.hue})`, '--ground': `var(--${look.wash})` } as CSSProperties
      }
      draggable={canEdit && !editing}
      onDragStart={(event) => {
        const { selection } = ui.getState();
        const cards = selection.filter((other) => seen.get('cards', other) !== undefined);
        const dragged = cards.includes(id) ? cards : [id];
        event.dataTransfer.setData(DRAGGED_CARD, dragged.join(' '));
        event.dataTransfer.setData('text/plain', card.text);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDoubleClick={() => acts.edit(spot)}
    >
      <CardBody card={card} onLeave={(how) => leave(spot, how)} />
      {peer && (
        <span className={styles.peer} aria-hidden="true">
          {peer.name}
        </span>
      )}
      <SpotMenu spot={spot} name={name} model={() => model.current} />
    </div>
  );
}
