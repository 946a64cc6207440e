import { leftOfText, type TextMark } from '@wayline/scene';
import type { Brush } from './brush.ts';

/** The letters that the page is set in; the scene's widths are Inter's. */
const FAMILY = '"Inter", sans-serif';
const BAR = 3;

/** A line of text as one bar of its length. */
export function paintBar({ context, color, scale }: Brush, mark: TextMark): void {
  context.fillStyle = color('line-2');
  context.fillRect(leftOfText(mark), mark.y - mark.size * 0.5, mark.width, Math.max(BAR, 1 / scale));
}

/** A line of text, where it was broken, at the scene's numbers. */
export function paintLetters({ context, color }: Brush, mark: TextMark): void {
  const { text, size, weight, tracking, halo, y } = mark;
  const x = leftOfText(mark);
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.letterSpacing = `${tracking * size}px`;
  context.direction = mark.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  if (halo) {
    context.strokeStyle = color(halo.color);
    context.lineWidth = halo.width * 2;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, x, y);
  }
  context.fillStyle = color(mark.color);
  context.fillText(text, x, y);
  if (mark.decoration === 'strike') context.fillRect(x, y - size * 0.3, mark.width, size * 0.07);
}
