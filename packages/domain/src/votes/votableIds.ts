import { cardsAt, cardsIn, columnsOf, indexOf, lanesOf, mapsOf, type Source } from '../board/selectors.ts';
import type { Card } from '../records/card.ts';
import { isVotable } from './isVotable.ts';
import type { Vote } from './vote.ts';

/**
 * What can be voted on, in reading order: map by map, along its steps and down its lanes, then what waits in trays;
 * last the stickies from the top down.
 */
export function votableIds(vote: Pick<Vote, 'scope'>, source: Source): readonly string[] {
  const index = indexOf(source);
  const cards = mapsOf(index).flatMap(({ id }): readonly Card[] => [
    ...columnsOf(index, id).flatMap((step) => cardsAt(index, step.id)),
    ...lanesOf(index, id).flatMap((lane) => cardsIn(index, lane.id, null)),
  ]);
  const items = [...index.snapshot.items.values()].sort(
    (a, b) => a.pos[1] - b.pos[1] || a.pos[0] - b.pos[0] || (a.id < b.id ? -1 : 1),
  );
  return [...cards, ...items].filter((record) => isVotable(vote, record)).map(({ id }) => id);
}
