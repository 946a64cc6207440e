import { type AnyRecord, type Collection, collectionOf, fieldsOf } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { rootOf } from '../codec/roots.ts';
import { putRecord, writeFields } from '../commands/write.ts';
import { isSame } from '../isSame.ts';
import { readDeletedThing } from '../trash/deletedThing.ts';
import { trashRoot } from '../trash/trashRoot.ts';
import { storedField } from './storedField.ts';

type Fields = Readonly<Record<string, unknown>>;
type Written = readonly [collection: Collection, id: string];

/**
 * Takes back the rest of a deletion whose own record has been put back: what went or changed with it, by what the trash
 * has of it. What somebody has changed since stays. Gives what it wrote.
 */
export function undelete(board: BoardDocument, id: string): readonly Written[] {
  const { doc } = board;
  const thing = readDeletedThing(id, trashRoot(doc).get(id));
  if (!thing) return [];
  // The trash is anybody's to write: nothing but records as there are may come out of it.
  for (const { collection, record } of thing.records) {
    if (collectionOf(record.id) !== collection || rootOf(doc, collection).has(record.id)) continue;
    const fields: Fields = { ...record };
    // Without what it may not have it is a record still.
    putRecord(board, collection, known(collection, fields, fields) as unknown as AnyRecord);
  }
  for (const { collection, id: changed, before, after } of thing.fields) {
    const record = rootOf(doc, collection).get(changed);
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    const mine = [...names].filter((name) => isSame(storedField(record, name), after[name]));
    const variant = { kind: storedField(record, 'kind'), type: storedField(record, 'type') };
    const fields = Object.fromEntries(mine.map((name) => [name, before[name]]));
    writeFields(board, collection, changed, known(collection, variant, fields));
  }
  trashRoot(doc).delete(id);
  return [
    ...thing.records.map(({ collection, record }): Written => [collection, record.id]),
    ...thing.fields.map(({ collection, id: changed }): Written => [collection, changed]),
  ];
}

/** The fields that such a record has. */
function known(collection: Collection, record: Fields, fields: Fields): Fields {
  const names = fieldsOf(collection, record);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(names, name)));
}
