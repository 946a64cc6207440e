import { type Blank, type BoardSnapshot, type Card, type MapId, makeRecord } from '@wayline/domain';
import { blankId } from './blankId.ts';

/** What is to be shown of a round. */
export interface GuestsFrom {
  readonly mapId: MapId;
  readonly snapshot: BoardSnapshot;
  /** My private cards. */
  readonly own: ReadonlyMap<string, Card>;
  readonly blanks: readonly Blank[];
  /** The numbers of blanks that stand for my own cards. */
  readonly numbers: ReadonlySet<string>;
  /** Those that were shown last: a blank that is the same stays the same record. */
  readonly before: ReadonlyMap<string, Card>;
}

const placeOf = ({ laneId, stepId, order }: Pick<Card, 'laneId' | 'stepId' | 'order'>): string =>
  `${laneId}|${stepId}|${order}`;

/**
 * My private cards and a blank for each of others', by id, as far as the board does not have them yet. A blank where
 * one of my cards or a card of the board lies is that card: they may come here in any order.
 */
export function guestsOf(from: GuestsFrom): ReadonlyMap<string, Card> {
  const { mapId, snapshot, own, blanks, numbers, before } = from;
  const { lanes, steps, cards } = snapshot;
  const guests = new Map<string, Card>();
  for (const [id, card] of own) if (!cards.has(card.id) && lanes.has(card.laneId)) guests.set(id, card);
  if (blanks.length === 0) return guests;
  const taken = new Set<string>();
  const laneIds = new Set(blanks.map(({ laneId }) => laneId));
  for (const card of cards.values()) if (laneIds.has(card.laneId)) taken.add(placeOf(card));
  for (const card of own.values()) taken.add(placeOf(card));
  for (const blank of blanks) {
    const { number, laneId, stepId, order } = blank;
    if (numbers.has(number) || !lanes.has(laneId) || !steps.has(stepId) || taken.has(placeOf(blank)))
      continue;
    const id = blankId(number);
    const last = before.get(id);
    guests.set(
      id,
      last && placeOf(last) === placeOf(blank) ? last : blankCard({ id, mapId, laneId, stepId, order }),
    );
  }
  return guests;
}

function blankCard(place: Pick<Card, 'id' | 'mapId' | 'laneId' | 'stepId' | 'order'>): Card {
  return makeRecord(
    'cards',
    { ...place, kind: 'note' },
    { now: '1970-01-01T00:00:00.000Z', by: '', newId: () => place.id as never },
  );
}
