import type { Collection } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { rootOf } from '../codec/roots.ts';
import { putRecord, writeFields } from '../commands/write.ts';
import { isSame } from '../isSame.ts';
import { readDeletedThing } from '../trash/deletedThing.ts';
import { trashRoot } from '../trash/trashRoot.ts';
import { storedField } from './storedField.ts';

type Written = readonly [collection: Collection, id: string];

/**
 * Takes back the rest of a deletion whose own record has been put back: what went or changed with it, by what the trash
 * has of it. What somebody has changed since stays. Gives what it wrote.
 */
export function undelete(board: BoardDocument, id: string): readonly Written[] {
  const { doc } = board;
  const thing = readDeletedThing(id, trashRoot(doc).get(id));
  if (!thing) return [];
  for (const { collection, record } of thing.records)
    if (!rootOf(doc, collection).has(record.id)) putRecord(board, collection, record);
  for (const { collection, id: changed, before, after } of thing.fields) {
    const record = rootOf(doc, collection).get(changed);
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    const mine = [...names].filter((name) => isSame(storedField(record, name), after[name]));
    writeFields(board, collection, changed, Object.fromEntries(mine.map((name) => [name, before[name]])));
  }
  trashRoot(doc).delete(id);
  return [
    ...thing.records.map(({ collection, record }): Written => [collection, record.id]),
    ...thing.fields.map(({ collection, id: changed }): Written => [collection, changed]),
  ];
}
