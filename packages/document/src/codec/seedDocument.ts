import { type BoardSnapshot, entriesOf } from '@wayline/domain';
import * as Y from 'yjs';
import { SEED } from '../wire/origin.ts';
import { boardRoot, rootOf } from './roots.ts';
import { writeRecord } from './writeRecord.ts';

/**
 * Writes a whole board into an empty document, in one transaction of origin SEED. For the server only, as it makes
 * the room: two clients that seed one template double it. Throws when the document already holds a board.
 */
export function seedDocument(doc: Y.Doc, snapshot: BoardSnapshot): void {
  const board = boardRoot(doc);
  if (board.size > 0)
    throw new Error(`seedDocument: the document already holds "${String(board.get('title'))}"`);
  doc.transact(() => {
    board.set('title', new Y.Text(snapshot.board.title));
    board.set('schemaVersion', snapshot.board.schemaVersion);
    board.set('generation', snapshot.board.generation);
    for (const { collection, record } of entriesOf(snapshot)) {
      rootOf(doc, collection).set(record.id, writeRecord(collection, record));
    }
  }, SEED);
}
