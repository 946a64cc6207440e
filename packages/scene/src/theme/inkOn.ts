import type { Paint } from '../scene/mark.ts';

const DARK_INK = '#211F1B';
const LIGHT_INK = '#FFFFFF';
/** Where a ground is so middling that neither ink reads, black still does. */
const BLACK = '#000000';
const LEAST_CONTRAST = 4.5;

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance (0–1) of `#rrggbb`, after WCAG 2.2. */
export function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return (
    0.2126 * linear((value >> 16) & 255) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255)
  );
}

/** The ink that reads (4.5:1 or more) on a ground: the theme's on a token, dark or light on a colour of the user. */
export function inkOn(ground: Paint): Paint {
  if (!ground.startsWith('#')) return 'ink';
  const l = luminance(ground);
  const withLight = 1.05 / (l + 0.05);
  const withDark = (l + 0.05) / (luminance(DARK_INK) + 0.05);
  if (Math.max(withLight, withDark) < LEAST_CONTRAST) return BLACK;
  return withDark >= withLight ? DARK_INK : LIGHT_INK;
}
