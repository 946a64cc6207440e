import { keysOf } from '../../ui/controls/keysOf.ts';

/** A shortcut as this system writes it. */
export function shownKeys(shortcut: string): string {
  return shortcut.startsWith('Ctrl+') ? keysOf(shortcut.slice('Ctrl+'.length)) : shortcut;
}
