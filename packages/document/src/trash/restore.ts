import {
  type AnyRecord,
  type BoardSnapshot,
  type ChannelId,
  COLLECTIONS,
  channelOf,
  type LostRecord,
  type Reference,
  rewriteReferences,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { putRecord, writeFields } from '../commands/write.ts';
import { isSame } from '../isSame.ts';
import { LOCAL } from '../wire/origin.ts';
import { type DeletedThing, readDeletedThing } from './deletedThing.ts';
import { trashRoot } from './trashRoot.ts';

/** Brought back, with the ids of what came with it because it has no place without (a lane's map, say); or why not. */
export type Restored =
  | { readonly ok: true; readonly also: readonly string[] }
  /** `gone`: it is no longer in the trash. `noPlace`: what it stood in is gone for good. */
  | { readonly ok: false; readonly reason: 'gone' | 'noPlace' };

/**
 * Brings back what was deleted, with all that went with it, as one act. Fields of what stayed become what they were
 * unless somebody has changed them since; references to what is gone are dropped. What it lay in comes back before it
 * where that is in the trash as well.
 */
export function restore(board: BoardDocument, id: string): Restored {
  const chain: DeletedThing[] = [];
  const collected = new Map<string, LostRecord>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const thing = readDeletedThing(at, trashRoot(board.doc).get(at));
    if (!thing) return { ok: false, reason: 'gone' };
    chain.push(thing);
    for (const lost of thing.records) collected.set(lost.record.id, lost);
    for (const missing of needsOf(board.snapshot(), collected, thing)) {
      const holder = thingWith(board, missing);
      if (!holder) return { ok: false, reason: 'noPlace' };
      if (!waiting.includes(holder) && !chain.some((other) => other.id === holder)) waiting.push(holder);
    }
  }
  board.transact(LOCAL, () => {
    for (const thing of chain.toReversed()) bringBack(board, thing, collected);
  });
  return { ok: true, also: chain.slice(1).map((thing) => thing.id) };
}

type Collected = ReadonlyMap<string, LostRecord>;

const isThere = (snapshot: BoardSnapshot, collected: Collected, { id, to }: Reference): boolean => {
  if (to === 'files' || collected.has(id)) return true;
  // Built-in channels are there without a record.
  if (to === 'channels') return channelOf(snapshot, id as ChannelId) !== null;
  if (to !== 'any') return snapshot[to].has(id);
  return COLLECTIONS.some((collection) => snapshot[collection].has(id));
};

/** A record without the references that lead nowhere, and those that it cannot be without though they do. */
function attached(
  snapshot: BoardSnapshot,
  collected: Collected,
  { collection, record }: LostRecord,
): { readonly record: AnyRecord; readonly missing: readonly string[] } {
  const rewritten = rewriteReferences(collection, record as never, (reference) =>
    isThere(snapshot, collected, reference) ? reference.id : null,
  ) as AnyRecord;
  const missing: string[] = [];
  rewriteReferences(collection, rewritten as never, (reference) => {
    // An arrow's end may point at what is gone: it is drawn where that was.
    if (reference.to !== 'any' && !isThere(snapshot, collected, reference)) missing.push(reference.id);
    return reference.id;
  });
  return { record: rewritten, missing };
}

/** What the thing itself stands in and that is not there. */
function needsOf(snapshot: BoardSnapshot, collected: Collected, thing: DeletedThing): readonly string[] {
  const own = thing.records.find(({ record }) => record.id === thing.id);
  return own ? attached(snapshot, collected, own).missing : [];
}

/** The deleted thing that took a record along. */
function thingWith(board: BoardDocument, id: string): string | null {
  for (const [key, value] of trashRoot(board.doc).entries()) {
    if (readDeletedThing(key, value)?.records.some(({ record }) => record.id === id)) return key;
  }
  return null;
}

function bringBack(board: BoardDocument, { id, records, fields }: DeletedThing, collected: Collected): void {
  const snapshot = board.snapshot();
  for (const lost of records) {
    if (snapshot[lost.collection].has(lost.record.id)) continue;
    const { record, missing } = attached(snapshot, collected, lost);
    if (missing.length === 0) putRecord(board, lost.collection, record);
  }
  for (const { collection, id: changed, before, after } of fields) {
    // As it was before the records came: a map reads as having a persona again as soon as a card names it.
    const record = snapshot[collection].get(changed);
    if (record) writeFields(board, collection, changed, stillMine(record, before, after));
  }
  trashRoot(board.doc).delete(id);
}

/** The fields to write back: those in which stands what the deletion wrote. */
function stillMine(
  record: AnyRecord,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const current: Readonly<Record<string, unknown>> = { ...record };
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((name) => isSame(current[name], after[name])).map((name) => [name, before[name]]),
  );
}
