import type { Collection } from '../snapshot.ts';
import { cleanText } from '../text/cleanText.ts';
import { textLimit } from '../text/textLimit.ts';

/** Says which text had to be changed; `shortened` if it was too long. */
export type CleanedText = (path: readonly PropertyKey[], shortened: boolean) => void;

/** A record with all its texts cleaned, nested ones included; the same record where nothing had to change. */
export function cleanStrings<T extends object>(
  collection: Collection,
  record: T,
  onCleaned?: CleanedText,
): T {
  return clean(record, [], (path) => textLimit(collection, String(path[0] ?? '')), onCleaned) as T;
}

function clean(
  value: unknown,
  path: readonly PropertyKey[],
  limitOf: (path: readonly PropertyKey[]) => number,
  onCleaned: CleanedText | undefined,
): unknown {
  if (typeof value === 'string') {
    const limit = limitOf(path);
    const cleaned = cleanText(value, limit);
    if (cleaned !== value) onCleaned?.(path, cleaned !== cleanText(value, Number.POSITIVE_INFINITY));
    return cleaned;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const next = Object.entries(value).map(([key, inner]) => {
    const at = Array.isArray(value) ? Number(key) : key;
    const cleaned = clean(inner, [...path, at], limitOf, onCleaned);
    changed ||= cleaned !== inner;
    return [key, cleaned] as const;
  });
  if (!changed) return value;
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
}
