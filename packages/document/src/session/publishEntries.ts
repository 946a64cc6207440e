import type * as Y from 'yjs';
import { isSame } from '../isSame.ts';

/** Makes a root hold these plain values and nothing else. Changes only what differs. */
export function publishEntries(root: Y.Map<unknown>, entries: ReadonlyMap<string, object>): void {
  for (const key of [...root.keys()]) if (!entries.has(key)) root.delete(key);
  for (const [key, value] of entries) if (!isSame(root.get(key), value)) root.set(key, { ...value });
}
