import type { Card, Table } from '@wayline/domain';
import { sameItems } from './sameItems.ts';

/** The cards of a map, by lane and in the table's order. */
export interface CardGroups {
  /** All cards of the board in the table's order: what the next grouping is compared with. */
  readonly all: readonly Card[];
  readonly ofLane: ReadonlyMap<string, readonly Card[]>;
}

/** More changes than this at a time are grouped from scratch. */
const FEW = 16;

/** Groups the cards of a map; lists in which no card changed keep their identity. `laneOf` may differ from `old`'s. */
export function groupCards(
  table: Table<'cards'>,
  mapId: string,
  laneOf: (card: Card) => string | undefined,
  old: CardGroups | undefined,
  sameLanes: boolean,
): CardGroups {
  const patched =
    old && sameLanes && old.all.length === table.size ? patch(table, mapId, laneOf, old) : undefined;
  if (patched) return patched;
  const open = new Map<string, Card[]>();
  const all = [...table.values()];
  for (const card of all) {
    const lane = card.mapId === mapId ? laneOf(card) : undefined;
    if (lane === undefined) continue;
    const list = open.get(lane);
    if (list) list.push(card);
    else open.set(lane, [card]);
  }
  const ofLane = new Map<string, readonly Card[]>();
  for (const [lane, list] of open) {
    const before = old?.ofLane.get(lane);
    ofLane.set(lane, before && sameItems(before, list) ? before : list);
  }
  return { all, ofLane };
}

/**
 * The usual case, one letter typed into one card among ten thousand: only its own lane's list is copied. Undefined
 * where cards came, went or changed their lane.
 */
function patch(
  table: Table<'cards'>,
  mapId: string,
  laneOf: (card: Card) => string | undefined,
  old: CardGroups,
): CardGroups | undefined {
  const changes: { readonly index: number; readonly before: Card; readonly after: Card }[] = [];
  let index = 0;
  for (const after of table.values()) {
    const before = old.all[index];
    if (before !== after) {
      const isEdit =
        before?.id === after.id && before.mapId === after.mapId && laneOf(before) === laneOf(after);
      if (!before || !isEdit || changes.length === FEW) return undefined;
      changes.push({ index, before, after });
    }
    index++;
  }
  if (changes.length === 0) return old;
  const all = old.all.slice();
  const ofLane = new Map(old.ofLane);
  for (const { index: at, before, after } of changes) {
    all[at] = after;
    const lane = after.mapId === mapId ? laneOf(after) : undefined;
    const list = lane === undefined ? undefined : ofLane.get(lane);
    if (lane !== undefined && list) ofLane.set(lane, list.with(list.indexOf(before), after));
  }
  return { all, ofLane };
}
