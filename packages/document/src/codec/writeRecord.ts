import { type Collection, type RecordOf, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import { isSame } from '../isSame.ts';
import { defaultsFor } from './defaults.ts';
import type { RecordMap } from './roots.ts';

/**
 * A record as a new Y.Map, ready to be put under its id. Its texts are all made now, empty ones too: a text made
 * later by two people at once would lose one side. Not stored is what the id already says, and what reads the same
 * when it is absent: that is a third of a board's weight.
 */
export function writeRecord<C extends Collection>(collection: C, record: RecordOf[C]): RecordMap {
  const texts = TEXT_FIELDS[collection];
  const defaults = defaultsFor(collection, record);
  const map: RecordMap = new Y.Map();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || isSaidById(collection, field) || texts.includes(field)) continue;
    if (Object.hasOwn(defaults, field) && isSame(value, defaults[field])) continue;
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
