import {
  type CardId,
  compareKeys,
  type ItemId,
  type LaneId,
  type MapId,
  type OrderKey,
  type PrivateCard,
  type StepId,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { keptInTrash } from '../trash/keptInTrash.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { frontOrder } from './frontOrder.ts';
import { keysAt } from './place.ts';
import { cardsIn } from './siblings.ts';
import { putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

/** A private card as it is revealed: with who wrote it, and when. */
export interface RevealedCard extends PrivateCard {
  readonly createdBy: string;
  readonly createdAt: string;
}

export interface RevealCards {
  readonly mapId: MapId;
  readonly cards: readonly RevealedCard[];
}

/** Notes that found no map lie in rows of so many, so far apart. */
const ROW = 6;
const APART = 184;

interface Sibling {
  readonly id: string;
  readonly order: OrderKey;
}

/** The id that a card has where it lies on the canvas: the same each time, so that it is put there once. */
const noteIdOf = (id: CardId): ItemId => `item:${id.slice('card:'.length)}`;

/**
 * Makes ordinary cards of private ones, in one act: each where its writer put it among what lies in its cell now, in
 * the tray where its lane or step has gone, as a note on the canvas where its map has. What says nothing, and what is or
 * was on the board already, is passed over, so doing it again changes nothing.
 */
export function revealCards(board: BoardDocument, { mapId, cards }: RevealCards): void {
  const deleted = keptInTrash(board.doc);
  const { maps, cards: present, items } = board.snapshot();
  const isNew = (id: CardId): boolean =>
    ![id, noteIdOf(id)].some((each) => present.has(each) || items.has(each) || deleted.has(each));
  const shown = cards
    .filter(({ id, text }) => text.trim() !== '' && isNew(id))
    .sort((a, b) => compareKeys(a.order, b.order) || compareKeys(a.number, b.number));
  board.transact(LOCAL, () => {
    if (maps.has(mapId)) revealOn(board, mapId, shown);
    else revealBeside(board, mapId, shown);
  });
}

function revealOn(board: BoardDocument, mapId: MapId, cards: readonly RevealedCard[]): void {
  const { lanes, steps } = board.snapshot();
  for (const cell of byCell(cards, (card) => {
    const isThere = lanes.get(card.laneId)?.mapId === mapId && steps.get(card.stepId)?.mapId === mapId;
    return isThere ? card.stepId : null;
  })) {
    const orders = ordersIn(board, cell.laneId, cell.stepId, cell.cards);
    writeOrders(board, 'cards', orders);
    for (const { id, laneId, kind, text, createdAt, createdBy, order } of cell.cards) {
      const { stepId } = cell;
      const fields = { id, mapId, laneId, stepId, kind, text, createdAt, createdBy };
      // A lane that has gone stays named: the rules on what lies nowhere find the card another.
      put(board, 'cards', { ...fields, order: orders.get(id) ?? order } as NewFields<'cards'>);
    }
  }
}

interface Cell {
  readonly laneId: LaneId;
  readonly stepId: StepId | null;
  readonly cards: RevealedCard[];
}

function byCell(
  cards: readonly RevealedCard[],
  stepOf: (card: RevealedCard) => StepId | null,
): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  for (const card of cards) {
    const { laneId } = card;
    const stepId = stepOf(card);
    const key = `${laneId} ${stepId}`;
    const cell = cells.get(key) ?? { laneId, stepId, cards: [] };
    cell.cards.push(card);
    cells.set(key, cell);
  }
  return cells.values();
}

/** Order keys for cards, sorted by the keys that their writers gave them, among those that lie in a cell. */
function ordersIn(
  board: BoardDocument,
  laneId: LaneId,
  stepId: StepId | null,
  cards: readonly RevealedCard[],
): ReadonlyMap<string, OrderKey> {
  const orders = new Map<string, OrderKey>();
  let siblings: readonly Sibling[] = cardsIn(board.snapshot(), laneId, stepId);
  let last = -1;
  for (const { id, order } of cards) {
    const before = Math.max(
      last,
      siblings.findLastIndex((sibling) => sibling.order <= order),
    );
    const anchor = siblings[before];
    // Many who write at the end of one cell at one time choose the same key.
    const keys =
      anchor && anchor.order >= order
        ? keysAt(siblings, { after: anchor.id }, [id], board.random)
        : new Map([[id, order]]);
    for (const [each, key] of keys) orders.set(each, key);
    siblings = siblings.map((sibling) => ({ id: sibling.id, order: keys.get(sibling.id) ?? sibling.order }));
    last = before + 1;
    siblings = siblings.toSpliced(last, 0, { id, order: keys.get(id) ?? order });
  }
  return orders;
}

/** Lays notes where the map lay, as far as that is known, else beneath what lies on the canvas. */
function revealBeside(board: BoardDocument, mapId: MapId, cards: readonly RevealedCard[]): void {
  const snapshot = board.snapshot();
  const lost = keptInTrash(board.doc).get(mapId);
  const ends = [...snapshot.items.values()].map(({ pos, size }) => pos[1] + size[1]);
  const [left, top] = lost && 'pos' in lost ? lost.pos : ([0, Math.max(0, ...ends) + APART] as const);
  const z = frontOrder(snapshot, board.random);
  for (const [index, { id, text, createdAt, createdBy }] of cards.entries()) {
    const pos = [left + (index % ROW) * APART, top + Math.floor(index / ROW) * APART] as const;
    const fields = { id: noteIdOf(id), type: 'sticky', pos, z, text, createdAt, createdBy };
    put(board, 'items', fields as NewFields<'items'>);
  }
}

function put<C extends 'cards' | 'items'>(board: BoardDocument, collection: C, fields: NewFields<C>): void {
  const made = createRecord(board, collection, fields);
  if (!made.ok) throw new Error(`a private card cannot be revealed: ${made.problems?.join(', ')}`);
  putRecord(board, collection, made.record);
}
