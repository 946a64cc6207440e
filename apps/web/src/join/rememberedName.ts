const KEY = 'wayline.name';

/** The name that this browser's person gave last; empty when none, or where storage is forbidden. */
export function rememberedName(storage: Storage): string {
  try {
    return storage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a name for the next time. */
export function rememberName(storage: Storage, name: string): void {
  try {
    storage.setItem(KEY, name);
  } catch {
    // Asking again next time is all that is lost.
  }
}
