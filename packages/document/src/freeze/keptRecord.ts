import { type Collection, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import type { RecordMap } from '../codec/roots.ts';
import { isSame } from '../isSame.ts';
import { textDiff } from '../text/textDiff.ts';

/** Which keys of a record count. */
export type Counts = (key: string) => boolean;

/** A record as it is stored, key by key, so that lists come back entry by entry and what nobody can read comes back too. */
export type KeptRecord =
  | { readonly keys: ReadonlyMap<string, KeptValue> }
  /** No map at all: another program wrote it. */
  | { readonly whole: unknown };

interface KeptValue {
  readonly isText: boolean;
  readonly value: unknown;
}

/** The record as it stands now. */
export function keepRecord(value: unknown, counts: Counts): KeptRecord {
  if (!(value instanceof Y.Map)) return { whole: plain(value) };
  const keys = new Map<string, KeptValue>();
  for (const [key, content] of value.entries())
    if (counts(key)) keys.set(key, { isText: content instanceof Y.Text, value: plain(content) });
  return { keys };
}

/** What a shared text of the record said. */
export function keptText(kept: KeptRecord, key: string): string | undefined {
  const one = 'keys' in kept ? kept.keys.get(key) : undefined;
  return one?.isText ? String(one.value) : undefined;
}

/** Whether the record still stands as it was kept. */
export function isAsKept(kept: KeptRecord, value: unknown, counts: Counts): boolean {
  if (!('keys' in kept)) return !(value instanceof Y.Map) && isSame(kept.whole, plain(value));
  if (!(value instanceof Y.Map)) return false;
  for (const key of value.keys()) if (counts(key) && !kept.keys.has(key)) return false;
  for (const [key, one] of kept.keys)
    if (!value.has(key) || !isValueAsKept(one, value.get(key))) return false;
  return true;
}

/** The record as a new one, ready to be put under its id. */
export function anew(collection: Collection, kept: KeptRecord): unknown {
  if (!('keys' in kept)) return kept.whole;
  const record: RecordMap = new Y.Map();
  for (const [key, one] of kept.keys) record.set(key, fresh(one));
  for (const field of TEXT_FIELDS[collection]) if (!kept.keys.has(field)) record.set(field, new Y.Text(''));
  return record;
}

/**
 * Makes the stored record as it was kept, key by key; a shared text by the smallest edit. `putBack` is told of the
 * letters that it set into a text again.
 */
export function writeBack(
  record: RecordMap,
  kept: ReadonlyMap<string, KeptValue>,
  counts: Counts,
  putBack: (key: string, letters: string) => void,
): void {
  for (const key of [...record.keys()]) if (counts(key) && !kept.has(key)) record.delete(key);
  for (const [key, one] of kept) {
    const content = record.get(key);
    if (record.has(key) && isValueAsKept(one, content)) continue;
    if (one.isText && content instanceof Y.Text) {
      const diff = textDiff(content.toString(), String(one.value));
      if (!diff) continue;
      if (diff.remove > 0) content.delete(diff.at, diff.remove);
      if (diff.insert === '') continue;
      content.insert(diff.at, diff.insert);
      putBack(key, diff.insert);
    } else record.set(key, fresh(one));
  }
}

function isValueAsKept({ isText, value }: KeptValue, content: unknown): boolean {
  return isText === content instanceof Y.Text && isSame(value, plain(content));
}

function fresh({ isText, value }: KeptValue): unknown {
  return isText ? new Y.Text(String(value)) : value;
}

function plain(content: unknown): unknown {
  if (content instanceof Y.Text) return content.toString();
  return content instanceof Y.AbstractType ? content.toJSON() : content;
}
