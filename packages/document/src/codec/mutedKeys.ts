/** The key that holds why one finding is muted; null where it was muted with the record and is shown again. */
export const mutedKey = (finding: string): string => `${MUTED}.${finding}`;

const MUTED = 'muted';

/** Lays what was muted and shown again since over what the record was made with. */
export function readMuted(plain: Record<string, unknown>, keys: ReadonlyMap<string, unknown>): void {
  const first: unknown = plain[MUTED];
  const reasons = new Map<string, unknown>(
    typeof first === 'object' && first !== null ? Object.entries(first) : [],
  );
  let isChanged = false;
  for (const [key, reason] of keys) {
    if (!key.startsWith(`${MUTED}.`)) continue;
    isChanged = true;
    const finding = key.slice(MUTED.length + 1);
    if (reason === null) reasons.delete(finding);
    else reasons.set(finding, reason);
  }
  if (!isChanged) return;
  if (reasons.size > 0) plain[MUTED] = Object.fromEntries(reasons);
  else delete plain[MUTED];
}
