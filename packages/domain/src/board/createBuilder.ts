import { orderBetween } from '../order/order.ts';
import { DEFINITIONS } from '../record/definitions.ts';
import { type FieldsOfRecord, type MakeContext, makeRecord } from '../record/makeRecord.ts';
import type { OrderKey } from '../records/base.ts';
import type { BoardSnapshot, Collection, RecordOf } from '../snapshot.ts';
import { type Entry, snapshotOf } from './snapshotOf.ts';

/** Builds a board record by record. */
export interface BoardBuilder {
  /** Adds a complete record; without an order it comes after those added to the same parents before it. */
  add<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): RecordOf[C];
  snapshot(title: string): BoardSnapshot;
}

/** A builder whose records are made in one context; what is made depends on nothing else. */
export function createBuilder(context: MakeContext): BoardBuilder {
  const entries: Entry[] = [];
  const last = new Map<string, OrderKey>();
  return {
    add(collection, fields) {
      const { order, parents } = DEFINITIONS[collection];
      const given: Readonly<Record<string, unknown>> = fields;
      let placed = fields;
      if (order !== null && given[order] === undefined) {
        const siblings = [collection, ...parents.map((parent) => given[parent] ?? '')].join(' ');
        const key = orderBetween(last.get(siblings) ?? null, null);
        last.set(siblings, key);
        placed = { ...fields, [order]: key };
      }
      const record = makeRecord(collection, placed, context);
      entries.push({ collection, record } as Entry);
      return record;
    },
    snapshot: (title) => snapshotOf(entries, title),
  };
}
