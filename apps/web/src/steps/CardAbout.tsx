import { type Card, personasOf } from '@wayline/domain';
import { EVIDENCE_SIGN_SIZE, evidenceSign } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Marks } from '../marks/Marks.tsx';
import { useSession } from '../session/useSession.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import styles from './StepCard.module.css';

const MARKER = 13;
const SIGN = 11;

/** Whom a card is about, where it is not about everybody, and how well it is known. */
export function CardAbout({ card }: { readonly card: Card }): ReactElement | null {
  const { board } = useSession();
  const { canvas: words } = useText();
  const snapshot = board.snapshot();
  const everybody = personasOf(snapshot, card.mapId).length;
  const named = card.personaIds.flatMap((id) => snapshot.personas.get(id) ?? []);
  const who = named.length < everybody ? named : [];
  const { state } = card.evidence;
  const withEvidence = card.kind === 'pain' || (state !== 'assumed' && card.kind !== 'question');
  if (who.length === 0 && !withEvidence) return null;
  return (
    <span className={styles.about}>
      {who.map(({ id, name, color }) => (
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
            width={SIGN}
            height={SIGN}
            viewBox={`0 0 ${EVIDENCE_SIGN_SIZE} ${EVIDENCE_SIGN_SIZE}`}
            aria-hidden="true"
          >
            <Marks marks={evidenceSign(state, 0, 0)} />
          </svg>
        </span>
      )}
    </span>
  );
}
