import { type AnyRecord, type Collection, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { defaultsFor } from '../codec/defaults.ts';
import { listIn, listsOf } from '../codec/personaLists.ts';
import { type RecordMap, rootOf } from '../codec/roots.ts';
import { isSaidById, writeRecord } from '../codec/writeRecord.ts';
import { isSame } from '../isSame.ts';
import { textDiff } from '../text/textDiff.ts';
import { writeList } from './writeList.ts';
import { writeMuted } from './writeMuted.ts';

// The three ways in which commands touch a document. A root key is set only to create: a `set` on a record that
// another deletes at the same time would bring it back. All of them expect to run inside a transaction.

/** The stored record, or null when there is none that could be written to. */
export function recordMap(board: BoardDocument, collection: Collection, id: string): RecordMap | null {
  const record: unknown = rootOf(board.doc, collection).get(id);
  return record instanceof Y.Map ? record : null;
}

/** Makes a record, or writes its fields into the one that already stands under its id. */
export function putRecord(board: BoardDocument, collection: Collection, record: AnyRecord): void {
  if (recordMap(board, collection, record.id)) writeFields(board, collection, record.id, { ...record });
  else rootOf(board.doc, collection).set(record.id, writeRecord(collection, record as never));
}

/** Writes the fields that differ; `undefined` removes a key, and a shared text is edited, never replaced. */
export function writeFields(
  board: BoardDocument,
  collection: Collection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const record = recordMap(board, collection, id);
  if (!record) return;
  for (const [field, value] of Object.entries(fields)) {
    if (isSaidById(collection, field)) continue;
    const lists = listsOf(collection, field);
    if (field === 'muted') {
      // Whoever writes fields has had them checked.
      writeMuted(record, (value ?? {}) as Readonly<Record<string, string>>);
    } else if (lists.length > 0) {
      for (const list of lists)
        writeList(record, list, listIn(record.get(field), list), listIn(value, list), board.random);
    } else if (TEXT_FIELDS[collection].includes(field)) {
      writeText(record, field, typeof value === 'string' ? value : '');
    } else if (value === undefined) {
      if (record.has(field)) record.delete(field);
    } else if (!isSame(value, record.has(field) ? record.get(field) : defaultOf(collection, record, field))) {
      record.set(field, value);
    }
  }
}

export function deleteRecord(board: BoardDocument, collection: Collection, id: string): void {
  const root = rootOf(board.doc, collection);
  if (root.has(id)) root.delete(id);
}

/** Turns a shared text into `next` by the smallest edit. */
export function writeText(record: RecordMap, field: string, next: string, caret?: number): void {
  const text = record.get(field);
  if (!(text instanceof Y.Text)) {
    // Only where another program wrote the record without its texts.
    if (text !== next && !(text === undefined && next === '')) record.set(field, new Y.Text(next));
    return;
  }
  const diff = textDiff(text.toString(), next, caret);
  if (!diff) return;
  if (diff.remove > 0) text.delete(diff.at, diff.remove);
  if (diff.insert !== '') text.insert(diff.at, diff.insert);
}

function defaultOf(collection: Collection, record: RecordMap, field: string): unknown {
  return defaultsFor(collection, { kind: record.get('kind'), type: record.get('type') })[field];
}
