import { isWide } from './isWide.ts';

/**
 * Widths in em of what the shipped font lacks. The browser takes another font there, so these are chosen wide: a
 * line that fits by them fits on screen. Emoji: Noto Color Emoji is 1.245 em, Noto Emoji 1.27 em.
 */
const FALLBACK = { wide: 1, halfwidth: 0.5, emoji: 1.27, other: 0.75 } as const;

const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\uFE0F/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const UNSEEN = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u;

/** Whether a grapheme is drawn as a picture by an emoji font. */
export function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme);
}

/** Width in em of a grapheme that is one picture. */
export const EMOJI_WIDTH: number = FALLBACK.emoji;

/** Width in em of one code point that the shipped font lacks; 0 for marks and controls. */
export function fallbackWidth(code: number): number {
  if (isWide(code)) return FALLBACK.wide;
  if (code >= 0xff61 && code <= 0xff9f) return FALLBACK.halfwidth;
  const char = String.fromCodePoint(code);
  if (UNSEEN.test(char)) return 0;
  return PICTURE.test(char) ? FALLBACK.emoji : FALLBACK.other;
}
