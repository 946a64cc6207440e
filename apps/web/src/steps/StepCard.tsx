import type { CardId } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { CSSProperties, ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useFadedCard } from '../journey/useFadedCard.ts';
import { CardPicture } from '../pictures/CardPicture.tsx';
import { BlankCard } from '../private/BlankCard.tsx';
import { isBlank } from '../private/blankId.ts';
import { PrivateSlot } from '../private/PrivateSlot.tsx';
import { useSession } from '../session/useSession.ts';
import { CardSign } from '../twin/CardSign.tsx';
import { CardWriter } from '../twin/CardWriter.tsx';
import type { Spot } from '../twin/spot.ts';
import { useSpot } from '../twin/useSpot.ts';
import { useUi } from '../ui/uiStore.ts';
import { useVotesOf } from '../votes/useVotesOf.ts';
import { VoteSlot } from '../votes/VoteSlot.tsx';
import { CardAbout } from './CardAbout.tsx';
import { CardLine } from './CardLine.tsx';
import { cardSentence } from './cardSentence.ts';
import styles from './StepCard.module.css';
import { useSteps } from './StepsContext.ts';
import { useCarry } from './useCarry.ts';
import { useTap } from './useTap.ts';

/** Kinds that lie on the ground of their kind; the others are words on paper. */
const BOXED: ReadonlySet<string> = new Set(['pain', 'opportunity', 'question', 'dataPoint']);

/** Kinds whose sign stands before their text instead of above it. */
const BESIDE: ReadonlySet<string> = new Set(['note', 'touchpoint', 'quote', 'image']);

interface StepCardProps {
  readonly spot: Extract<Spot, { kind: 'card' }>;
  /** Where the card would be laid down: before another one, or at the end. */
  readonly onCarry: (beforeId: CardId | null | undefined) => void;
}

/** A card of the step, as wide as the screen. */
export function StepCard({ spot, onCarry }: StepCardProps): ReactElement | null {
  const card = useRecord('cards', spot.cardId);
  const { board } = useSession();
  const text = useText();
  const { leave } = useSteps();
  const { props, selected, peer } = useSpot(spot);
  const votes = useVotesOf(spot.cardId);
  const faded = useFadedCard(card);
  const editing = useUi((ui) => (ui.editing?.id === spot.cardId ? ui.editing : null));
  const tap = useTap(spot);
  const carry = useCarry(spot, onCarry);
  if (!card) return null;
  if (isBlank(card.id)) return <BlankCard {...props} />;
  const look = CARD_LOOK[card.kind];
  const kind = text.canvas.cardKinds[card.kind];
  const name = card.text.trim() || text.canvas.emptyCard(kind);
  const beside = BESIDE.has(card.kind);
  const line = cardSentence(card, board.snapshot(), text, votes);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an article inside a list that is stood on by key, as on the canvas
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap picks; Enter opens the text by key, in the view's own keys
    <div
      {...props}
      ref={carry.ref}
      role="article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a card is picked, moved and written by keys
      tabIndex={0}
      aria-label={name}
      aria-roledescription={kind}
      {...(line !== '' && { 'aria-description': line })}
      className={styles.card}
      data-kind={card.kind}
      data-boxed={BOXED.has(card.kind) || undefined}
      data-selected={selected || undefined}
      data-editing={editing !== null || undefined}
      data-faded={faded || undefined}
      data-lifted={carry.isLifted || undefined}
      style={
        { ...props.style, '--hue': `var(--${look.hue})`, '--ground': `var(--${look.wash})` } as CSSProperties
      }
      {...carry.handlers}
      onPointerDown={(event) => {
        tap.onPointerDown();
        carry.handlers.onPointerDown(event);
      }}
      onClick={tap.onClick}
    >
      {card.imageId && <CardPicture fileId={card.imageId} />}
      {!beside && <CardLine card={card} line={line} />}
      <span className={styles.text}>
        {beside && card.kind !== 'note' && (
          <span className={styles.signs}>
            <CardSign card={card} snapshot={board.snapshot()} />
          </span>
        )}
        {editing ? (
          <CardWriter card={card} editing={editing} onLeave={(how) => leave(spot, how)} />
        ) : (
          <span className={styles.said} dir="auto">
            {card.text || <span className={styles.hint}>{kind}</span>}
          </span>
        )}
        {beside && <CardAbout card={card} />}
      </span>
      <VoteSlot card={card} />
      <PrivateSlot id={card.id} />
      {card.kind === 'quote' && line !== '' && <span className={styles.source}>{line}</span>}
      {peer && (
        <span className={styles.peer} aria-hidden="true">
          {peer.name}
        </span>
      )}
    </div>
  );
}
