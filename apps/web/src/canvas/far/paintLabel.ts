import { oneLine, type Rect, type TextMeasurer, TYPE } from '@wayline/scene';
import type { Brush } from './brush.ts';
import { paintLetters } from './paintText.ts';

/** Names below this zoom are written at this size on the screen, over what they name. */
export const LABELS_BELOW = 0.25;
const SIZE = 12;
const RISE = 5;
/** A thing narrower than this on the screen has no room for a name, in CSS px. */
const LEAST_WIDTH = 48;

/** The name of a map or frame over its edge, of one size however far one stands away. */
export function paintLabel(
  brush: Brush,
  text: string,
  rect: Rect,
  zoom: number,
  measurer: TextMeasurer,
): void {
  if (rect.width * zoom < LEAST_WIDTH || text.trim() === '') return;
  const style = { ...TYPE.step, size: SIZE / zoom, lineHeight: (SIZE * 1.25) / zoom };
  const place = { x: rect.x, y: rect.y - style.lineHeight - RISE / zoom, width: rect.width };
  const line = oneLine(text, style, measurer, { ...place, color: 'ink-2' });
  if (line) paintLetters(brush, line);
}

/** How far a label stands over its thing, in board units. */
export function labelReach(zoom: number): number {
  return zoom < LABELS_BELOW ? (SIZE * 1.25 + RISE + 2) / zoom : 0;
}
