import type { Paint } from '../scene/mark.ts';

const DARK_INK = '#211F1B';
const LIGHT_INK = '#FFFFFF';
const DARK_INK_LUMINANCE = 0.0136;

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

/** The ink that reads best on a ground: the theme's where the ground is a token, dark or light where it is a colour. */
export function inkOn(ground: Paint): Paint {
  if (!ground.startsWith('#')) return 'ink';
  const l = luminance(ground);
  const onDark = 1.05 / (l + 0.05);
  const onLight = (l + 0.05) / (DARK_INK_LUMINANCE + 0.05);
  return onLight >= onDark ? DARK_INK : LIGHT_INK;
}
