import { LOCAL, setCardKind, setFields } from '@wayline/document';
import { CARD_KINDS, type PersonaId, personasOf } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import type { Act, ActScope } from './act.ts';
import { PAPERS } from './palettes.ts';
import { pickedOf } from './picked.ts';

/** What cards are, what they look like and whom they are about; of several, all at once. */
export function cardActs(scope: ActScope): readonly Act[] {
  const { session, words, selection } = scope;
  const { board, canEdit } = session;
  const { cards } = pickedOf(scope);
  const when = canEdit && cards.length > 0 && cards.length === selection.length;
  if (!when) return [];
  const [first] = cards;
  const onOneMap = cards.every(({ mapId }) => mapId === first?.mapId);
  const personas = first && onOneMap ? personasOf(board.snapshot(), first.mapId) : [];
  const toggle = (id: PersonaId, isOn: boolean): void =>
    board.transact(LOCAL, () => {
      for (const card of cards) {
        const others = card.personaIds.filter((one) => one !== id);
        setFields(board, 'cards', card.id, { personaIds: isOn ? others : [...others, id] });
      }
    });
  return [
    ...CARD_KINDS.filter((kind) => kind !== 'image').map(
      (kind): Act => ({
        id: `kind.${kind}`,
        label: words.cardKinds[kind],
        section: 'look',
        menu: 'kind',
        isOn: cards.every((card) => card.kind === kind),
        when,
        run: () =>
          board.transact(LOCAL, () => cards.forEach(({ id }) => void setCardKind(board, { id, kind }))),
      }),
    ),
    ...PAPERS.map(({ token, color }, index): Act => {
      // A note on a map is white by itself; a sticky's first paper is a colour there.
      const own = index === 0 ? undefined : color;
      return {
        id: `colour.${token}`,
        label: index === 0 ? (words.acts.inks[0] ?? '') : (words.acts.papers[index] ?? ''),
        section: 'look',
        menu: 'colour',
        swatch: index === 0 ? 'var(--card)' : `var(--${token})`,
        isOn: cards.every((card) => card.color?.toUpperCase() === own),
        when: cards.every(({ kind }) => kind === 'note'),
        run: () =>
          board.transact(LOCAL, () =>
            cards.forEach(({ id }) => void setFields(board, 'cards', id, { color: own })),
          ),
      };
    }),
    ...personas.map(({ id, name, color }): Act => {
      const isOn = cards.every(({ personaIds }) => personaIds.includes(id));
      return {
        id: `persona.${id}`,
        label: name || words.untitledPersona,
        section: 'look',
        menu: 'persona',
        swatch: `var(--${personaLook(color).paint})`,
        isOn,
        when,
        run: () => toggle(id, isOn),
      };
    }),
  ];
}
