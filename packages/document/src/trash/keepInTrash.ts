import {
  type Change,
  type Collection,
  type DeletionTarget,
  type Reversal,
  reversalOf,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { trashRoot } from './trashRoot.ts';

/** What is larger goes for good once nobody can undo it: it would not fit through the wire with the deletion. In characters of JSON. */
const LARGEST = 1_000_000;
/** Thirty days. */
const KEPT_MS = 30 * 24 * 3600 * 1000;
/** So many things are kept; the oldest go first. */
const MOST = 200;

/** Keeps what a deletion is about to take, so that it can come back after the history has forgotten it. Call before it is written. */
export function keepInTrash(board: BoardDocument, target: DeletionTarget, changes: readonly Change[]): void {
  const { records, fields } = reversalOf(board.snapshot(), changes);
  if (!records.some(({ record }) => record.id === target.id) || isBlank(records)) return;
  const thing = { collection: target.collection, at: board.now(), by: board.by, records, fields };
  const text = JSON.stringify(thing);
  if (text.length > LARGEST) return;
  const root = trashRoot(board.doc);
  // Plain values only: a document must not share objects with the records that are read from it.
  root.set(target.id, JSON.parse(text));
  const kept = [...root.entries()].map(([id, value]) => ({ id, at: dateOf(value) }));
  kept.sort((a, b) => (a.at < b.at ? -1 : 1));
  const before = oldestKept(board);
  for (const [index, { id, at }] of kept.entries())
    if (at < before || index < kept.length - MOST) root.delete(id);
}

/** What was deleted before this moment is no longer kept. */
export function oldestKept(board: BoardDocument): string {
  return new Date(Date.parse(board.now()) - KEPT_MS).toISOString();
}

/** When something in the trash was deleted; `''` where that cannot be read. */
function dateOf(value: unknown): string {
  const at: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'at') : '';
  return typeof at === 'string' ? at : '';
}

/** Records that hold nothing but words. */
const WORDS_ONLY: ReadonlySet<Collection> = new Set([
  'stages',
  'steps',
  'lanes',
  'cards',
  'connectors',
  'stepLinks',
]);
const NOTES: ReadonlySet<unknown> = new Set(['sticky', 'text', 'shape']);

/** One thing without words or picture: making another is less work than looking for it. */
function isBlank(records: Reversal['records']): boolean {
  const [only] = records;
  if (!only || records.length > 1) return false;
  const record: Readonly<Record<string, unknown>> = { ...only.record };
  if (!(WORDS_ONLY.has(only.collection) || NOTES.has(record.type)) || record.imageId !== undefined)
    return false;
  return ['text', 'name', 'title', 'label'].every((field) => {
    const value = record[field];
    return typeof value !== 'string' || value.trim() === '';
  });
}
