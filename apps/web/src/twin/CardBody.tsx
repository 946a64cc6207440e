import { type Card, personasOf } from '@wayline/domain';
import { EVIDENCE_SIGN_SIZE, evidenceSign } from '@wayline/scene';
import type { KeyboardEvent, ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Marks } from '../marks/Marks.tsx';
import { CardPicture } from '../pictures/CardPicture.tsx';
import { PrivateSlot } from '../private/PrivateSlot.tsx';
import { useSession } from '../session/useSession.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import { useUi } from '../ui/uiStore.ts';
import { useVotesOf } from '../votes/useVotesOf.ts';
import { VoteSlot } from '../votes/VoteSlot.tsx';
import styles from './CardBody.module.css';
import { CardSign } from './CardSign.tsx';
import { CardWriter } from './CardWriter.tsx';
import { cardMeta } from './cardMeta.ts';
import text from './SpotText.module.css';

interface CardBodyProps {
  readonly card: Card;
  readonly caret?: number | undefined;
  readonly onLeave: (how: Leave) => void;
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

const MARKER = 10;

/** What a card says: the line of its kind, whom it is about, how well it is known, and its text. */
export function CardBody({ card, caret, onLeave, onKey }: CardBodyProps): ReactElement {
  const { board } = useSession();
  const words = useText();
  const editing = useUi((ui) =>
    ui.editing?.id === card.id && ui.editing.field === 'text' ? ui.editing : null,
  );
  const snapshot = board.snapshot();
  const meta = cardMeta(card, snapshot, words, useVotesOf(card.id));
  const everybody = personasOf(snapshot, card.mapId).length;
  const who = card.personaIds.flatMap((id) => snapshot.personas.get(id) ?? []);
  const { state } = card.evidence;
  const withEvidence = card.kind === 'pain' || state !== 'assumed';
  const withMeta = meta !== '' || card.kind !== 'note' || (who.length > 0 && who.length < everybody);
  return (
    <>
      {card.imageId && <CardPicture fileId={card.imageId} />}
      {withMeta && (
        <span className={styles.meta}>
          <span className={styles.about}>
            {who.map(({ id, name, color }) => (
              <span key={id} title={name} role="img" aria-label={name}>
                <PersonaMarker color={color} size={MARKER} />
              </span>
            ))}
            {withEvidence && card.kind !== 'question' && (
              <span
                title={words.canvas.details.evidenceStates[state]}
                role="img"
                aria-label={words.canvas.details.evidenceStates[state]}
              >
                <svg width={EVIDENCE_SIGN_SIZE} height={EVIDENCE_SIGN_SIZE} aria-hidden="true">
                  <Marks marks={evidenceSign(state, 0, 0)} />
                </svg>
              </span>
            )}
          </span>
          <CardSign card={card} snapshot={snapshot} />
          <span>{meta || words.canvas.cardKinds[card.kind]}</span>
        </span>
      )}
      {editing ? (
        <CardWriter card={card} editing={editing} caret={caret} onLeave={onLeave} onKey={onKey} />
      ) : (
        <span className={`${text.text} ${card.text ? '' : text.hint}`} dir="auto">
          {card.text}
        </span>
      )}
      <VoteSlot card={card} />
      <PrivateSlot id={card.id} />
    </>
  );
}
