import type { Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { createChangedRecords } from '../board/changedRecords.ts';
import { rootOf } from '../codec/roots.ts';
import { FREEZE } from '../wire/origin.ts';
import { COVERED, createCover, isOnFrozenMap } from './cover.ts';
import { createTakeBack, type TakeBack } from './createTakeBack.ts';
import type { Guard, GuardOptions } from './guard.ts';
import { createHolds } from './holds.ts';
import { createLaneCards, type LaneCards } from './laneCards.ts';
import { createLanePlans } from './storedLanes.ts';
import type { Touched } from './touched.ts';
import { createTray } from './tray.ts';

const NOTHING: ReadonlySet<string> = new Set();
/** What stands or falls with these is more than the record itself. */
const ANCHORS = ['maps', 'lanes', 'stages'] as const;

/**
 * A guard that holds nothing yet, and listens to nothing as long as nothing is frozen. Changes cannot be kept out of a
 * shared document, so what touches something frozen is taken back by an edit that follows it at once; an act of one's
 * own is set right while it still is under way.
 */
export function createGuard(
  board: BoardDocument,
  { guarded, author = () => board.by, onTakenBack }: GuardOptions,
): Guard {
  const { doc } = board;
  const changedRecords = createChangedRecords(doc);
  let frozen = NOTHING;
  const plans = createLanePlans(doc);
  let cover = createCover(doc, frozen, plans);
  const holds = createHolds(doc, () => cover);
  let watch: { readonly cards: LaneCards; readonly takeBack: TakeBack; readonly end: () => void } | null =
    null;

  const touchedBy = (transaction: Y.Transaction): Touched => {
    const touched = new Map<Collection, Set<string>>();
    changedRecords(transaction, (collection, id) => {
      if (collection === 'board') return;
      const ids = touched.get(collection);
      if (ids) ids.add(id);
      else touched.set(collection, new Set([id]));
    });
    return touched;
  };

  /** Whether it touched something that is held, or something is where it must not be. */
  const concerns = (touched: Touched): boolean =>
    COVERED.some((collection) => {
      const root = rootOf(doc, collection);
      for (const id of touched.get(collection) ?? []) {
        if (holds.get(collection, id)) return true;
        const value = root.get(id);
        if (value !== undefined && cover.of(collection, id, value)) return true;
        if (collection === 'lanes' && !isOnFrozenMap(doc, cover, id)) return true;
      }
      return false;
    });

  /** Lets go of what is not frozen any more, and holds what is and was not before. */
  const look = (before: ReadonlySet<string>): void => {
    plans.forget();
    cover = createCover(doc, frozen, plans);
    const targets = new Set(cover.targets.keys());
    holds.keepOnly(targets);
    const added = new Set([...targets].filter((id) => !before.has(id)));
    if (added.size > 0) holds.fill(added);
  };

  /** With its map a frozen lane or stage goes, and may come back. */
  const followMaps = (touched: Touched): void => {
    const isOther = [...frozen].some((id) => {
      const mapId = cover.targets.get(id);
      if (mapId !== undefined) return touched.has('maps') && !rootOf(doc, 'maps').has(mapId);
      return ANCHORS.some((collection) => touched.has(collection));
    });
    if (isOther) look(new Set(cover.targets.keys()));
  };

  const settle = (transaction: Y.Transaction): void => {
    const touched = touchedBy(transaction);
    if (!watch || touched.size === 0) return;
    const { cards, takeBack } = watch;
    plans.forget();
    for (const id of touched.get('cards') ?? []) cards.follow(id);
    followMaps(touched);
    if (!concerns(touched)) return;
    const taken = doc.transact(() => takeBack(transaction, touched), FREEZE);
    if (taken.length > 0) onTakenBack?.(taken);
  };

  /** What others did becomes how things are. */
  const accept = (touched: Touched): void => {
    plans.forget();
    const isGround = ANCHORS.some((collection) =>
      [...(touched.get(collection) ?? [])].some(
        (id) =>
          frozen.has(id) ||
          holds.get(collection, id) ||
          cover.of(collection, id, rootOf(doc, collection).get(id)) ||
          (collection === 'maps' && !rootOf(doc, 'maps').has(id)),
      ),
    );
    if (isGround) {
      holds.keepOnly(NOTHING);
      look(NOTHING);
      return;
    }
    for (const collection of COVERED)
      for (const id of touched.get(collection) ?? []) holds.renew(collection, id);
  };

  const afterTransaction = (transaction: Y.Transaction): void => {
    if (transaction.changed.size === 0) return;
    const isOurs = transaction.origin === FREEZE && transaction.local;
    if (!isOurs && (guarded === 'everybody' || transaction.local)) {
      settle(transaction);
      if (guarded === 'everybody') return;
    }
    const touched = touchedBy(transaction);
    for (const id of touched.get('cards') ?? []) watch?.cards.follow(id);
    if (!transaction.local) accept(touched);
  };

  const begin = (): NonNullable<typeof watch> => {
    const cards = createLaneCards(doc);
    const tray = createTray({ board, cover: () => cover, cards, plans, author });
    const takeBack = createTakeBack({ board, cover: () => cover, holds, cards, tray, plans });
    const endActs = board.beforeActEnds(settle);
    doc.on('afterTransaction', afterTransaction);
    const end = (): void => {
      endActs();
      doc.off('afterTransaction', afterTransaction);
    };
    return { cards, takeBack, end };
  };

  const leave = (): void => {
    watch?.end();
    watch = null;
    holds.keepOnly(NOTHING);
  };

  return {
    freeze(ids) {
      frozen = new Set(ids);
      if (frozen.size === 0) leave();
      else watch ??= begin();
      // What two of them held in common stays held when one of them goes.
      look(NOTHING);
    },
    destroy: leave,
  };
}
