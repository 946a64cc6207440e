import type { Color } from '@wayline/domain';
import { type ColorToken, THEMES } from '@wayline/scene';

/** Red, orange, yellow, green, cyan and purple, as grounds of notes and as lines. */
const PRESETS: Readonly<Record<string, { readonly ground: ColorToken; readonly line: ColorToken }>> = {
  '1': { ground: 'sticky-5', line: 'k-pain' },
  '2': { ground: 'sticky-7', line: 'p2' },
  '3': { ground: 'sticky-1', line: 'k-moment' },
  '4': { ground: 'sticky-3', line: 'k-opp' },
  '5': { ground: 'sticky-4', line: 'k-touch' },
  '6': { ground: 'sticky-6', line: 'k-question' },
};

/** A colour of a canvas as one of ours: a preset as the palette has it, a hex value as it is, else none. */
export function colorOfCanvas(color: string | undefined, as: 'ground' | 'line'): Color | undefined {
  if (color === undefined) return undefined;
  const preset = PRESETS[color.trim()];
  if (preset) return THEMES.light[preset[as]];
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim()) ?? [];
  if (digits === '') return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
