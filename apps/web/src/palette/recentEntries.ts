const KEY = 'wayline.recentCommands';
const MOST = 5;

/** The ids of what was run last from the palette in this browser, the last one first. */
export function recentEntries(storage: Storage): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts one in front. */
export function rememberEntry(storage: Storage, id: string): void {
  const rest = recentEntries(storage).filter((other) => other !== id);
  try {
    storage.setItem(KEY, JSON.stringify([id, ...rest].slice(0, MOST)));
  } catch {
    // A browser that forbids storage has no memory of it.
  }
}
