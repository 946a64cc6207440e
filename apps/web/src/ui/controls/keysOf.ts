import { isApple } from './isApple.ts';

/** The name of a key chord with Ctrl, as this system writes it. */
export function keysOf(chord: string): string {
  return isApple() ? `⌘${chord.replaceAll('Shift+', '⇧').replaceAll('Alt+', '⌥')}` : `Ctrl+${chord}`;
}
