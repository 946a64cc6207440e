import type { Collection } from '@wayline/domain';
import { listEntries } from './listEntries.ts';
import { readMuted } from './mutedKeys.ts';
import { listIn, listsOf } from './personaLists.ts';

type Keys = ReadonlyMap<string, unknown>;

/** Puts what is stored under keys of its own (`keys`, those with a dot) where it belongs in a plain record. */
export function readLists(collection: Collection, plain: Record<string, unknown>, keys: Keys): void {
  const known = new Set(['muted']);
  readMuted(plain, keys);
  for (const list of listsOf(collection)) {
    const [field = list, part] = list.split('.');
    known.add(field);
    if (![...keys.keys()].some((key) => key.startsWith(`${list}.`))) continue;
    const whole = plain[field];
    const values = listEntries(list, listIn(whole, list), keys).map(({ value }) => value);
    const read = list === 'channels' ? eachOnce(values) : values;
    plain[field] = part === undefined ? read : { ...(typeof whole === 'object' && whole), [part]: read };
  }
  for (const [key, value] of keys) if (!known.has(key.slice(0, key.indexOf('.')))) plain[key] = value;
}

/** Two people may add one channel at once; the later place says how much it is liked. */
function eachOnce(preferences: readonly unknown[]): readonly unknown[] {
  const byChannel = new Map<unknown, unknown>();
  for (const one of preferences) {
    const id: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'channelId') : one;
    byChannel.set(id, one);
  }
  return [...byChannel.values()];
}
