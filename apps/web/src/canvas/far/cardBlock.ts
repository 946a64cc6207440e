import { CARD_LOOK, type Paint, type Part, type Rect } from '@wayline/scene';

/** A card from so far away that only its place and its kind can be told. */
export interface CardBlock extends Rect {
  readonly hue: Paint;
}

const HUES: ReadonlyMap<string, Paint> = new Map(
  Object.values(CARD_LOOK).flatMap(({ wash, hue }) => (wash === 'card' ? [] : [[wash, hue]])),
);

/** The block of a card whose ground has the wash of its kind, relative to its part; null for all others. */
export function cardBlock({ kind, marks }: Part): CardBlock | null {
  const ground = marks[0];
  if (kind !== 'card' || ground?.type !== 'rect') return null;
  const hue = HUES.get(ground.fill ?? '');
  if (hue === undefined) return null;
  const { x, y, width, height } = ground;
  return { x, y, width, height, hue };
}
