import type { Card } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { CardSign } from '../twin/CardSign.tsx';
import { CardAbout } from './CardAbout.tsx';
import styles from './StepCard.module.css';

/** The line above a card's text: its sign, its numbers in words, whom it is about, and how well it is known. */
export function CardLine({ card, line }: { readonly card: Card; readonly line: string }): ReactElement {
  const { board } = useSession();
  const { canvas: words } = useText();
  return (
    <span className={styles.line}>
      {card.kind === 'opportunity' ? (
        // The words beside it say what the map's small field shows.
        <Icon name={CARD_LOOK.opportunity.icon} size={18} />
      ) : (
        <CardSign card={card} snapshot={board.snapshot()} />
      )}
      <span className={styles.words}>{line || words.cardKinds[card.kind]}</span>
      <CardAbout card={card} />
    </span>
  );
}
