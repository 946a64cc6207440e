import type { Paint } from '../scene/mark.ts';
import type { ColorToken } from './colorToken.ts';
import type { Theme } from './themes.ts';

/** The colour to print for a paint: a token's value in `theme`, a user's own colour unchanged. */
export function resolvePaint(paint: Paint, theme: Theme): string {
  return paint.startsWith('#') ? paint : theme[paint as ColorToken];
}
