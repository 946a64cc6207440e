import type { Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { COVERED, type Cover, type Covered } from './cover.ts';
import { type Counts, type KeptRecord, keepRecord } from './keptRecord.ts';

/** A record that is held as it was. */
export interface Hold extends Covered {
  readonly collection: Collection;
  readonly id: string;
  readonly kept: KeptRecord;
  readonly counts: Counts;
}

/** All that is held. */
export interface Holds {
  get(collection: Collection, id: string): Hold | undefined;
  /** Holds a record as it is now if it belongs to something frozen, and lets it go if it does not. */
  renew(collection: Collection, id: string): void;
  /** Holds whatever belongs to these lanes and stages and is not held yet; reads the whole board. */
  fill(targets: ReadonlySet<string>): void;
  /** Lets everything go that does not belong to these lanes and stages. */
  keepOnly(targets: ReadonlySet<string>): void;
}

/** What is only a view of a lane. */
const VIEW: ReadonlySet<string> = new Set(['collapsed', 'hidden']);
const all: Counts = () => true;
const allButView: Counts = (key) => !VIEW.has(key);

export function createHolds(doc: Y.Doc, cover: () => Cover): Holds {
  const held = new Map<string, Hold>();
  const keyOf = (collection: Collection, id: string): string => `${collection}/${id}`;

  const hold = (collection: Collection, id: string, value: unknown, { target, only }: Covered): void => {
    const counts: Counts = only ? (key) => only.has(key) : collection === 'lanes' ? allButView : all;
    held.set(keyOf(collection, id), {
      target,
      only,
      collection,
      id,
      counts,
      kept: keepRecord(value, counts),
    });
  };

  return {
    get: (collection, id) => held.get(keyOf(collection, id)),
    renew(collection, id) {
      const value = rootOf(doc, collection).get(id);
      const covered = value === undefined ? null : cover().of(collection, id, value);
      if (covered) hold(collection, id, value, covered);
      else held.delete(keyOf(collection, id));
    },
    fill(targets) {
      for (const collection of COVERED) {
        for (const [id, value] of rootOf(doc, collection).entries()) {
          const covered = held.has(keyOf(collection, id)) ? null : cover().of(collection, id, value);
          if (covered && targets.has(covered.target)) hold(collection, id, value, covered);
        }
      }
    },
    keepOnly(targets) {
      for (const [key, { target }] of held) if (!targets.has(target)) held.delete(key);
    },
  };
}
