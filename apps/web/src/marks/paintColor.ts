import type { Paint } from '@wayline/scene';

/** A paint as CSS: a token follows the theme, a colour of the user's choice stays. */
export function paintColor(paint: Paint): string {
  return paint.startsWith('#') ? paint : `var(--${paint})`;
}
