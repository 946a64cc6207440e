import { type Collection, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { type RecordMap, rootOf } from '../codec/roots.ts';
import { deleteRecord } from '../commands/write.ts';
import { clearsGround } from './clearsGround.ts';
import { COVERED, type Cover, type Covered, isOnFrozenMap } from './cover.ts';
import { formerRecord, toFormerPlace } from './formerPlace.ts';
import type { TakenBack } from './guard.ts';
import type { Hold, Holds } from './holds.ts';
import { anew, isAsKept, keptText, writeBack } from './keptRecord.ts';
import type { LaneCards } from './laneCards.ts';
import { storedField } from './storedField.ts';
import type { LanePlans } from './storedLanes.ts';
import type { Touched } from './touched.ts';
import type { Tray } from './tray.ts';
import { undelete } from './undelete.ts';
import { writtenIn } from './written.ts';

/**
 * Takes back what a transaction changed of what is frozen, and tells what it met; nothing where it only cleared up
 * after something that it took away elsewhere. To be run inside a transaction: the same, or one that follows it.
 */
export type TakeBack = (transaction: Y.Transaction, touched: Touched) => readonly TakenBack[];

export interface TakeBackOptions {
  readonly board: BoardDocument;
  readonly cover: () => Cover;
  readonly holds: Holds;
  readonly cards: LaneCards;
  readonly tray: Tray;
  readonly plans: LanePlans;
}

/** Words that are no shared text. */
const NAMES: { readonly [C in Collection]?: readonly string[] } = { stepLinks: ['label'], metrics: ['name'] };

export function createTakeBack({ board, cover, holds, cards, tray, plans }: TakeBackOptions): TakeBack {
  const { doc } = board;
  /** Text → the letters that were put back into it last. Whoever puts the same back at that moment wrote nothing. */
  const putBack = new Map<string, string>();

  return (transaction, touched) => {
    const met = new Map<string, number>();
    const isByTheWay = clearsGround(doc, touched, holds);
    tray.begin();
    const note = (target: string, kept = 0): void => {
      if (isByTheWay && kept === 0) return;
      met.set(target, (met.get(target) ?? 0) + kept);
    };

    /** Lays words that were written somewhere frozen into the tray. */
    const save = (target: string, source: string, words: string): void => {
      const mapId = cover().targets.get(target);
      if (mapId === undefined || words === '') return;
      tray.layWords(mapId, source, words);
      note(target, words.trim() === '' ? 0 : 1);
    };

    const takeWords = (record: RecordMap, { target, collection, id, kept, counts }: Hold): void => {
      for (const [key, text] of record.entries()) {
        if (!(text instanceof Y.Text) || !counts(key) || keptText(kept, key) === text.toString()) continue;
        const source = `${collection}/${id}/${key}`;
        const words = writtenIn(text, transaction).filter((letters) => letters !== putBack.get(source));
        save(target, source, words.join('\n'));
      }
    };

    const deleted: string[] = [];
    const restore = (hold: Hold): void => {
      const { collection, id, kept, counts, target, only } = hold;
      const root = rootOf(doc, collection);
      const record: unknown = root.get(id);
      if (isAsKept(kept, record, counts)) return;
      if (record === undefined && only) return;
      note(target);
      if (record instanceof Y.Map && 'keys' in kept) {
        takeWords(record, hold);
        writeBack(record, kept.keys, counts, (key, letters) =>
          putBack.set(`${collection}/${id}/${key}`, letters),
        );
        return;
      }
      // What is kept of a record is what stood under its id.
      root.set(id, anew(collection, kept) as RecordMap);
      if (record === undefined) deleted.push(id);
    };

    /** Something stands in what is frozen that did not stand there. */
    const expel = (collection: Collection, id: string, { target, only }: Covered): void => {
      const record: unknown = rootOf(doc, collection).get(id);
      if (only) {
        if (record instanceof Y.Map) strip(record, target);
        holds.renew(collection, id);
        return;
      }
      if (collection === 'cards') {
        note(target, 1);
        tray.layCard(id);
        return;
      }
      const former = formerRecord(doc, collection, id, transaction);
      if (former && record instanceof Y.Map) {
        // Where it has not moved, what it belongs to has: then it is what it was, and stays so from now on.
        if (toFormerPlace(collection, record, former, transaction)) note(target);
        else holds.renew(collection, id);
        return;
      }
      note(target);
      const words = [...TEXT_FIELDS[collection], ...(NAMES[collection] ?? [])]
        .map((field) => storedField(record, field))
        .filter((text) => typeof text === 'string' && text.trim() !== '');
      deleteRecord(board, collection, id);
      save(target, `${collection}/${id}`, words.join('\n'));
    };

    const strip = (record: RecordMap, target: string): void => {
      for (const field of ['channelIds', 'usedChannels']) {
        if (!record.has(field)) continue;
        record.delete(field);
        note(target);
      }
    };

    const expelIfCovered = (collection: Collection, id: string): void => {
      const value = rootOf(doc, collection).get(id);
      if (value === undefined || holds.get(collection, id)) return;
      const covered = cover().of(collection, id, value);
      if (covered) expel(collection, id, covered);
      if (covered && collection === 'lanes') plans.forget();
    };

    for (const collection of COVERED) {
      for (const id of touched.get(collection) ?? []) {
        const hold = holds.get(collection, id);
        if (hold) restore(hold);
      }
    }
    const undeleted = deleted.flatMap((id) => undelete(board, id));
    plans.forget();
    for (const collection of COVERED) {
      for (const id of touched.get(collection) ?? []) {
        expelIfCovered(collection, id);
        // Cards without their lane may read as lying in one that is frozen.
        if (collection === 'lanes' && !isOnFrozenMap(doc, cover(), id))
          for (const card of [...cards.in(id)]) expelIfCovered('cards', card);
      }
    }
    // Whoever deleted something may have seen in it what was on its way out.
    for (const [collection, id] of undeleted) expelIfCovered(collection, id);
    return Array.from(met, ([targetId, kept]) => ({ targetId, kept }));
  };
}
