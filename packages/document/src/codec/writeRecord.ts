import { type Collection, type RecordOf, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import type { RecordMap } from './roots.ts';

/**
 * A record as a new Y.Map, ready to be put under its id. Its texts are all made now, empty ones too: a text made
 * later by two people at once would lose one side. What the id already says is not stored a second time.
 */
export function writeRecord<C extends Collection>(collection: C, record: RecordOf[C]): RecordMap {
  const texts = TEXT_FIELDS[collection];
  const map: RecordMap = new Y.Map();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || isSaidById(collection, field) || texts.includes(field)) continue;
    map.set(field, value);
  }
  for (const field of texts) {
    const value: unknown = Reflect.get(record, field);
    map.set(field, new Y.Text(typeof value === 'string' ? value : ''));
  }
  return map;
}

/** Whether a field only repeats the key under which the record stands. */
export function isSaidById(collection: Collection, field: string): boolean {
  return field === 'id' || (collection === 'emotions' && (field === 'stepId' || field === 'personaId'));
}
