import { type Card, personasOf } from '@wayline/domain';
import { EVIDENCE_SIGN_SIZE, evidenceSign } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Marks } from '../marks/Marks.tsx';
import { useSession } from '../session/useSession.ts';
import { CardSign } from '../twin/CardSign.tsx';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import styles from './StepCard.module.css';

const MARKER = 13;

/** The line above a card's text: its sign and its numbers in words, whom it is about, and how well it is known. */
export function CardLine({
  card,
  line,
}: {
  readonly card: Card;
  readonly line: string;
}): ReactElement | null {
  const { board } = useSession();
  const { canvas: words } = useText();
  const snapshot = board.snapshot();
  const everybody = personasOf(snapshot, card.mapId).length;
  const who = card.personaIds.flatMap((id) => snapshot.personas.get(id) ?? []);
  const { state } = card.evidence;
  const isAboutSome = who.length > 0 && who.length < everybody;
  const isPlain = card.kind === 'note' || card.kind === 'touchpoint';
  const withEvidence = card.kind === 'pain' || (state !== 'assumed' && card.kind !== 'question');
  if (isPlain && !isAboutSome && state === 'assumed') return null;
  return (
    <span className={styles.line}>
      {!isPlain && <CardSign card={card} snapshot={snapshot} />}
      {!isPlain && <span className={styles.words}>{line || words.cardKinds[card.kind]}</span>}
      <span className={styles.about}>
        {(isAboutSome || !isPlain) &&
          who.map(({ id, name, color }) => (
            <span key={id} title={name} role="img" aria-label={name}>
              <PersonaMarker color={color} size={MARKER} />
            </span>
          ))}
        {withEvidence && (
          <span
            title={words.details.evidenceStates[state]}
            role="img"
            aria-label={words.details.evidenceStates[state]}
          >
            <svg
              width={11}
              height={11}
              viewBox={`0 0 ${EVIDENCE_SIGN_SIZE} ${EVIDENCE_SIGN_SIZE}`}
              aria-hidden="true"
            >
              <Marks marks={evidenceSign(state, 0, 0)} />
            </svg>
          </span>
        )}
      </span>
    </span>
  );
}
