import {
  type CardKind,
  compareOrder,
  isOrderKey,
  LANES,
  type Lane,
  type OrderKey,
  orderBetween,
  type Position,
} from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { rootOf } from '../codec/roots.ts';
import { createRecord, type NewFields } from '../commands/createRecord.ts';
import { frontOrder } from '../commands/frontOrder.ts';
import { deleteRecord, putRecord, recordMap, writeFields } from '../commands/write.ts';
import type { Cover } from './cover.ts';
import type { LaneCards } from './laneCards.ts';
import { storedField } from './storedField.ts';
import { type LanePlans, storedRecord } from './storedLanes.ts';

/** Where what must not stand in something frozen is laid: in the tray of a lane that is free, else on the board. */
export interface Tray {
  /** Others may have put cards there since. */
  begin(): void;
  /** Lays a card there that stands somewhere frozen. */
  layCard(id: string): void;
  /** Lays words there; those that go on with what was laid from the same `source` go on with its card. */
  layWords(mapId: string, source: string, words: string): void;
}

/** Notes that find no lane lie above the map in rows of ten. */
const NOTE_STEP = 208;
const NOTES_IN_ROW = 10;
/** More letters at once are no typing. */
const TYPED = 2;
/** A card gets no longer than this by what is typed after it was laid, in UTF-16 units. */
const LONGEST = 2_000;

export interface TrayOptions {
  readonly board: BoardDocument;
  readonly cover: () => Cover;
  readonly cards: LaneCards;
  readonly plans: LanePlans;
  readonly author: () => string;
}

export function createTray({ board, cover, cards, plans, author }: TrayOptions): Tray {
  const { doc } = board;
  /** Who wrote into what → the card that holds it. */
  const wordCards = new Map<string, string>();
  /** Lane → the key of the last card in it. */
  const last = new Map<string, OrderKey>();
  let notes = 0;

  const laneFor = (mapId: string, kind: CardKind): Lane | undefined => {
    const lanes = [...(plans.of(mapId)?.lanes.values() ?? [])]
      .filter((lane): lane is Lane => lane !== null && !cover().hasLane(lane.id))
      .sort(compareOrder);
    const open = lanes.filter(({ hidden }) => !hidden);
    return (
      open.find(({ type }) => LANES[type].cardKind === kind) ??
      open.find(({ type }) => LANES[type].cardKind !== null) ??
      lanes.find(({ type }) => LANES[type].cardKind !== null) ??
      lanes[0]
    );
  };

  const lastIn = (laneId: string): OrderKey | null => {
    let top: OrderKey | null = null;
    for (const id of cards.in(laneId)) {
      const order = storedField(rootOf(doc, 'cards').get(id), 'order');
      if (typeof order === 'string' && isOrderKey(order) && (top === null || order > top)) top = order;
    }
    return top;
  };

  /** Behind all that lies in the lane. */
  const orderIn = (laneId: string): OrderKey => {
    const order = orderBetween(last.get(laneId) ?? lastIn(laneId), null, board.random);
    last.set(laneId, order);
    return order;
  };

  const layNote = (mapId: string, text: string, by: object): void => {
    const [x, y]: Position = storedRecord(doc, 'maps', mapId)?.pos ?? [0, 0];
    const pos: Position = [
      x + (notes % NOTES_IN_ROW) * NOTE_STEP,
      y - NOTE_STEP * (1 + Math.floor(notes / NOTES_IN_ROW)),
    ];
    notes += 1;
    const z = frontOrder(board.snapshot(), board.random);
    // The words and the place are the only fields given, and both are of their kind.
    const made = createRecord(board, 'items', { type: 'sticky', pos, z, text, ...by } as NewFields<'items'>);
    if (made.ok) putRecord(board, 'items', made.record);
  };

  return {
    begin: () => last.clear(),
    layCard(id) {
      const card = storedRecord(doc, 'cards', id);
      if (!card) return;
      const lane = laneFor(card.mapId, card.kind);
      if (!lane) {
        const { text, createdAt, createdBy } = card;
        layNote(card.mapId, text, { createdAt, createdBy });
        deleteRecord(board, 'cards', id);
        return;
      }
      const place = { laneId: lane.id, stepId: null, span: 1, order: orderIn(lane.id) };
      if (recordMap(board, 'cards', id)) writeFields(board, 'cards', id, place);
      else putRecord(board, 'cards', { ...card, ...place });
    },
    layWords(mapId, source, words) {
      const key = `${author()} ${source}`;
      const known: unknown = rootOf(doc, 'cards').get(wordCards.get(key) ?? '');
      const text = known instanceof Y.Map && !known.get('stepId') ? known.get('text') : undefined;
      if (text instanceof Y.Text && text.length + words.length < LONGEST) {
        text.insert(text.length, words.length > TYPED && text.length > 0 ? `\n${words}` : words);
        return;
      }
      const begun = words.trimStart();
      if (begun === '') return;
      const lane = laneFor(mapId, 'note');
      const made =
        lane &&
        createRecord(board, 'cards', {
          kind: 'note',
          mapId,
          laneId: lane.id,
          stepId: null,
          text: begun,
          order: orderIn(lane.id),
          createdBy: author(),
        } as NewFields<'cards'>);
      if (!made?.ok) {
        layNote(mapId, begun, { createdBy: author() });
        return;
      }
      wordCards.set(key, made.record.id);
      putRecord(board, 'cards', made.record);
    },
  };
}
