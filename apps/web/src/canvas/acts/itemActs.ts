import { LOCAL, setFields } from '@wayline/document';
import { type Item, type ItemId, SHAPE_FILLS, SHAPE_FORMS } from '@wayline/domain';
import type { Act, ActScope } from './act.ts';
import { INKS, PAPERS } from './palettes.ts';
import { pickedOf } from './picked.ts';

const SIZES = [12, 16, 24, 36, 56, 80] as const;
const INKED: readonly Item['type'][] = ['shape', 'text', 'frame', 'drawing'];

const all = <T>(list: readonly T[], test: (one: T) => boolean): boolean =>
  list.length > 0 && list.every(test);

/** How free things look; of several, all that can look so. */
export function itemActs(scope: ActScope): readonly Act[] {
  const { session, words } = scope;
  const { acts } = words;
  const { board, canEdit } = session;
  const { items, cards, connectors } = pickedOf(scope);
  const alone = canEdit && cards.length === 0;
  const notes = items.filter(({ type }) => type === 'sticky');
  const inked = items.filter(({ type }) => INKED.includes(type));
  const shapes = items.flatMap((item) => (item.type === 'shape' ? [item] : []));
  const texts = items.flatMap((item) => (item.type === 'text' ? [item] : []));
  const set = (ids: readonly ItemId[], patch: object): void =>
    board.transact(LOCAL, () => ids.forEach((id) => void setFields(board, 'items', id, patch)));
  const ids = (list: readonly Item[]): readonly ItemId[] => list.map(({ id }) => id);
  const setInk = (color: string | undefined): void =>
    board.transact(LOCAL, () => {
      set(ids(inked), { color });
      connectors.forEach(({ id }) => void setFields(board, 'connectors', id, { color }));
    });
  const colours = (notes.length > 0 ? PAPERS : INKS).map(({ token, color }, index): Act => {
    const has = ({ color: own }: { color?: string }): boolean => own?.toUpperCase() === color;
    const onNotes = notes.length > 0;
    return {
      id: `colour.${token}`,
      label: (onNotes ? acts.papers : acts.inks)[index] ?? '',
      section: 'look',
      menu: 'colour',
      swatch: `var(--${token})`,
      isOn: onNotes ? all(notes, has) : all<{ color?: string }>([...inked, ...connectors], has),
      when: alone && (onNotes || inked.length + connectors.length > 0),
      run: () => (onNotes ? set(ids(notes), { color }) : setInk(color)),
    };
  });
  return [
    ...colours,
    ...SHAPE_FILLS.map(
      (fill): Act => ({
        id: `fill.${fill}`,
        label: acts.fills[fill],
        section: 'look',
        menu: 'fill',
        isOn: all(shapes, (shape) => (shape.fill ?? 'tint') === fill),
        when: alone && shapes.length > 0,
        run: () => set(ids(shapes), { fill: fill === 'tint' ? undefined : fill }),
      }),
    ),
    ...SHAPE_FORMS.map(
      (form): Act => ({
        id: `form.${form}`,
        label: words.shapeForms[form],
        section: 'look',
        menu: 'form',
        isOn: all(shapes, (shape) => shape.form === form),
        when: alone && shapes.length > 0,
        run: () => set(ids(shapes), { form }),
      }),
    ),
    ...SIZES.map(
      (fontSize): Act => ({
        id: `letters.${fontSize}`,
        label: acts.letters(fontSize),
        section: 'look',
        menu: 'letters',
        isOn: all(texts, (text) => (text.fontSize ?? 16) === fontSize),
        when: alone && texts.length > 0,
        run: () => set(ids(texts), { fontSize }),
      }),
    ),
  ];
}
