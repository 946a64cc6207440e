/** The fields in which two records differ by identity, with `undefined` for those that went; null if none does. */
export function changedFields(before: object, after: object): Record<string, unknown> | null {
  if (before === after) return null;
  const old: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...after };
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => old[key] !== now[key],
  );
  return changed.length === 0 ? null : Object.fromEntries(changed.map((key) => [key, now[key]]));
}
