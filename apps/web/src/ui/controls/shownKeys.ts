import { isApple } from './isApple.ts';

/** Keys as they are said with Ctrl and Alt, written as this system writes them. */
export function shownKeys(keys: string): string {
  return isApple()
    ? keys
        .replace(/Ctrl\+?/g, '⌘')
        .replace(/Alt\+?/g, '⌥')
        .replace(/Shift\+?/g, '⇧')
    : keys;
}
