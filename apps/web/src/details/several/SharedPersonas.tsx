import { LOCAL, setFields } from '@wayline/document';
import { type Card, type PersonaId, personasOf } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import fields from '../fields/fields.module.css';
import { useWords } from '../fields/Panel.tsx';

/** Whom several cards are about: pressed where all name somebody, mixed where some do. */
export function SharedPersonas({ cards }: { readonly cards: readonly Card[] }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  const maps = [...new Set(cards.map(({ mapId }) => mapId))];
  const personas = [
    ...new Map(maps.flatMap((id) => personasOf(board.snapshot(), id)).map((one) => [one.id, one])).values(),
  ];
  const namedBy = (who: PersonaId): number =>
    cards.filter(({ personaIds }) => personaIds.includes(who)).length;
  const toggle = (who: PersonaId): void => {
    const add = namedBy(who) < cards.length;
    board.transact(LOCAL, () => {
      for (const { id, personaIds } of cards) {
        const others = personaIds.filter((one) => one !== who);
        setFields(board, 'cards', id, { personaIds: add ? [...others, who] : others });
      }
    });
  };
  return (
    <fieldset className={fields.chips} aria-label={words.concerns}>
      {personas.map(({ id, name, color }) => {
        const count = namedBy(id);
        return (
          <button
            key={id}
            type="button"
            className={fields.chip}
            aria-pressed={count === 0 ? false : count === cards.length ? true : 'mixed'}
            disabled={!canEdit}
            onClick={() => toggle(id)}
          >
            <PersonaMarker color={color} />
            {name.split(' ')[0] || canvas.untitledPersona}
          </button>
        );
      })}
    </fieldset>
  );
}
