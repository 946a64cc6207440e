import type { BoardDocument } from '@wayline/document';
import type { AnyRecord } from '@wayline/domain';
import { createStore, type Store } from '../session/store.ts';
import { FINDABLE, type FindableCollection, ownerOf, textsOf } from './findable.ts';
import { fold } from './fold.ts';
import { type Fit, fitOf } from './rank.ts';
import { comparePlaces, type ReadingPlace, readingOrder } from './readingOrder.ts';

/** A record that a query has found. */
export interface Hit {
  readonly id: string;
  readonly collection: FindableCollection;
  readonly rank: number;
  /** The text that the query is in, as it is written. */
  readonly text: string;
}

/** What a query has found so far. */
export interface Found {
  /** Folded, with single spaces; empty before anything is asked for. */
  readonly query: string;
  /** By groups, the best of each first. */
  readonly hits: readonly Hit[];
  /** False while a large board is still being looked through. */
  readonly isComplete: boolean;
}

/** Searches a board, and keeps what was found true while people edit. */
export interface Finder extends Store<Found> {
  search(query: string): void;
  destroy(): void;
}

/** Does one thing later, unless it is taken back. */
export type Later = (callback: () => void, milliseconds: number) => () => void;

export interface FinderOptions {
  readonly now: () => number;
  readonly later: Later;
}

interface Passages {
  readonly texts: readonly string[];
  readonly folded: readonly string[];
}

/** A page that answers within this time feels at once; what is left is looked through between its other work. */
const SLICE_MS = 8;
/** So many records are looked through between two looks at the clock. */
const BATCH = 64;
/** Edits of others come by the letter; the list follows a little behind. */
const EDIT_MS = 200;

const NOTHING: Found = { query: '', hits: [], isComplete: true };

/** A finder over an open board. Records are immutable, so what was folded once is kept as long as the record lives. */
export function createFinder(board: BoardDocument, { now, later }: FinderOptions): Finder {
  const found = createStore<Found>(NOTHING);
  const known = new WeakMap<AnyRecord, Passages>();
  let query = '';
  let cancel: (() => void) | undefined;
  let cancelEdit: (() => void) | undefined;

  function passagesOf(collection: FindableCollection, record: AnyRecord): Passages {
    const kept = known.get(record);
    if (kept) return kept;
    const texts = textsOf(collection, record as never);
    const passages = { texts, folded: texts.map(fold) };
    known.set(record, passages);
    return passages;
  }

  /** All hits; pauses after each batch. */
  function* look(wanted: string): Generator<undefined, readonly Hit[]> {
    const snapshot = board.snapshot();
    const words = wanted.split(' ');
    const owners = new Map<string, string>();
    for (const { id, name } of [...snapshot.departments.values(), ...snapshot.actors.values()]) {
      if (fitOf([fold(name)], wanted, words)) owners.set(id, name);
    }
    const placeOf = readingOrder(snapshot);
    const hits: Hit[] = [];
    let looked = 0;
    for (const collection of FINDABLE) {
      const group: Placed[] = [];
      for (const record of snapshot[collection].values()) {
        const hit = hitOf(collection, record, wanted, words, owners);
        if (hit) group.push({ hit, place: placeOf(record) });
        looked += 1;
        if (looked % BATCH === 0) yield;
      }
      for (const { hit } of group.sort(comparePlaced)) hits.push(hit);
    }
    return hits;
  }

  function hitOf(
    collection: FindableCollection,
    record: AnyRecord,
    wanted: string,
    words: readonly string[],
    owners: ReadonlyMap<string, string>,
  ): Hit | null {
    const { texts, folded } = passagesOf(collection, record);
    const fit: Fit | null = fitOf(folded, wanted, words);
    if (fit) return { id: record.id, collection, rank: fit.rank, text: texts[fit.passage] ?? '' };
    const owner = owners.get(ownerOf(record) ?? '');
    return owner === undefined ? null : { id: record.id, collection, rank: 7, text: owner };
  }

  function start(): void {
    cancel?.();
    cancel = undefined;
    if (query === '') {
      found.set(NOTHING);
      return;
    }
    const wanted = query;
    const work = look(wanted);
    // What is shown of an earlier query stays until this one knows better.
    if (found.get().query !== wanted) found.set({ ...found.get(), isComplete: false });
    const goOn = (): void => {
      cancel = undefined;
      const until = now() + SLICE_MS;
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) {
          found.set({ query: wanted, hits: step.value, isComplete: true });
          return;
        }
        if (now() >= until) break;
      }
      cancel = later(goOn, 0);
    };
    goOn();
  }

  const stop = board.subscribe(() => {
    if (query === '') return;
    cancelEdit ??= later(() => {
      cancelEdit = undefined;
      start();
    }, EDIT_MS);
  });

  return {
    get: found.get,
    subscribe: found.subscribe,
    search(text) {
      const next = fold(text).trim().replace(/\s+/g, ' ');
      if (next === query) return;
      query = next;
      start();
    },
    destroy() {
      cancel?.();
      cancelEdit?.();
      stop();
    },
  };
}

interface Placed {
  readonly hit: Hit;
  readonly place: ReadingPlace;
}

const comparePlaced = (a: Placed, b: Placed): number =>
  a.hit.rank - b.hit.rank || comparePlaces(a.place, b.place);
