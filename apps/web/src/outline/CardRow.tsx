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
import { useUi } from '../ui/uiStore.ts';
import { useVotesOf } from '../votes/useVotesOf.ts';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';

/** A card as a row of the outline. */
export function CardRow({ spot }: { readonly spot: Extract<Spot, { kind: 'card' }> }): ReactNode {
  const card = useRecord('cards', spot.cardId);
  const { board } = useSession();
  const text = useText();
  const { caret, press, leave, writeKey, model } = useOutline();
  const { props, selected, peer } = useSpot(spot);
  const votes = useVotesOf(spot.cardId);
  const faded = useFadedCard(card);
  const editing = useUi((ui) => ui.editing?.id === spot.cardId);
  if (!card) return null;
  if (isBlank(card.id)) return <BlankCard {...props} />;
  const look = CARD_LOOK[card.kind];
  const kind = text.canvas.cardKinds[card.kind];
  const name = card.text.trim() || text.canvas.emptyCard(kind);
  const meta = cardMeta(card, board.snapshot(), text, votes);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an article inside a list that is stood on by key, as on the canvas
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press opens the text; Enter does it by key, in the outline's own keys
    <div
      {...props}
      role="article"
      aria-label={name}
      aria-roledescription={kind}
      {...(meta !== '' && { 'aria-description': meta })}
      data-kind={card.kind}
      className={`${styles.spot} ${styles.card} ${selected ? styles.selected : ''} ${editing ? styles.editing : ''} ${faded ? styles.faded : ''}`}
      style={
        { ...props.style, '--hue': `var(--${look.hue})`, '--ground': `var(--${look.wash})` } as CSSProperties
      }
      onClick={(event) => press(spot, event)}
    >
      <CardBody
        card={card}
        caret={caret()}
        onLeave={(how) => leave(spot, how)}
        onKey={(event) => writeKey(spot, event)}
      />
      {peer && (
        <span className={styles.peer} aria-hidden="true">
          {peer.name}
        </span>
      )}
      <SpotMenu spot={spot} name={name} model={model} />
    </div>
  );
}
