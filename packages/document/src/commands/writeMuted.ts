import { mutedKey, readMuted } from '../codec/mutedKeys.ts';
import type { RecordMap } from '../codec/roots.ts';

type Reasons = Readonly<Record<string, string>>;

/** What a key of a shared map may hold beside its first word. */
const STORABLE = /^[A-Za-z0-9_.-]{1,100}$/;

/** Writes which findings are muted, each under a key of its own: two people who mute two of one record keep both. */
export function writeMuted(record: RecordMap, next: Reasons): void {
  const first: unknown = record.get('muted');
  const plain: Record<string, unknown> = { muted: first };
  readMuted(plain, new Map(record.entries()));
  const before = (plain.muted ?? {}) as Reasons;
  for (const finding of new Set([...Object.keys(before), ...Object.keys(next)])) {
    const reason = next[finding];
    // A file may name what no check finds; it goes with the whole.
    if (reason === before[finding] || !STORABLE.test(finding)) continue;
    if (reason !== undefined) record.set(mutedKey(finding), reason);
    else if (isFirst(first, finding)) record.set(mutedKey(finding), null);
    else record.delete(mutedKey(finding));
  }
}

function isFirst(first: unknown, finding: string): boolean {
  return typeof first === 'object' && first !== null && Object.hasOwn(first, finding);
}
