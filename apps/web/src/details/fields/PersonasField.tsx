import { setFields } from '@wayline/document';
import type { Card, PersonaId } from '@wayline/domain';
import { personasOf } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import styles from './fields.module.css';
import { useWords } from './Panel.tsx';

/** Whom a card is about: nobody named means everybody. */
export function PersonasField({
  card,
  label,
}: {
  readonly card: Card;
  readonly label: string;
}): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  // Two tables decide: which personas the map has, and what they are called.
  useSnapshot((snapshot) => snapshot.maps.get(card.mapId)?.personaIds);
  useSnapshot((snapshot) => snapshot.personas);
  const personas = personasOf(board.snapshot(), card.mapId);
  if (personas.length === 0) return <span>{words.everyone}</span>;
  const toggle = (id: PersonaId): void => {
    const has = card.personaIds.includes(id);
    const personaIds = has ? card.personaIds.filter((one) => one !== id) : [...card.personaIds, id];
    setFields(board, 'cards', card.id, { personaIds });
  };
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {personas.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={card.personaIds.includes(id)}
          disabled={!canEdit}
          onClick={() => toggle(id)}
        >
          <PersonaMarker color={color} />
          {name.split(' ')[0] || canvas.untitledPersona}
        </button>
      ))}
    </fieldset>
  );
}
