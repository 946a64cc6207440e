import { type AnyRecord, type BoardSnapshot, COLLECTIONS, type Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import { repairSnapshot } from '../repair/repairSnapshot.ts';
import { readBoard } from './readBoard.ts';
import { readRecord } from './readRecord.ts';
import { rootOf } from './roots.ts';

/**
 * The whole board in a document, repaired. For one look (export, REST, comparison); whoever keeps looking uses a
 * BoardDocument, which reads again only what changed.
 */
export function readDocument(doc: Y.Doc): BoardSnapshot {
  const tables = COLLECTIONS.map((collection) => [collection, readTable(doc, collection)]);
  // Each table was read from the root of its own collection.
  return repairSnapshot({
    board: readBoard(doc),
    ...(Object.fromEntries(tables) as Omit<BoardSnapshot, 'board'>),
  });
}

function readTable(doc: Y.Doc, collection: Collection): ReadonlyMap<string, AnyRecord> {
  const table = new Map<string, AnyRecord>();
  for (const [id, value] of rootOf(doc, collection).entries())
    table.set(id, readRecord(collection, id, value));
  return table;
}
