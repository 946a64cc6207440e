import type { Color } from '@wayline/domain';
import type { Paint } from '../scene/mark.ts';
import type { ColorToken } from './colorToken.ts';
import { THEMES } from './themes.ts';

/** The tokens that the colour menu offers. A record keeps the light value, so that a file says what it means. */
const OFFERED: readonly ColorToken[] = [
  'sticky-1',
  'sticky-2',
  'sticky-3',
  'sticky-4',
  'sticky-5',
  'sticky-6',
  'sticky-7',
  'sticky-8',
  'k-touch-wash',
  'k-pain-wash',
  'k-moment-wash',
  'k-opp-wash',
  'k-question-wash',
  'k-data-wash',
  'k-touch',
  'k-pain',
  'k-moment',
  'k-opp',
  'k-question',
  'k-data',
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p6',
  'p7',
  'p8',
  'ink',
  'ink-2',
  'line-3',
];

const HEX = /^#[0-9a-f]{6}$/i;

/**
 * The paint for a record's colour: the token whose light value it is, so that it turns with the theme; else the colour
 * itself. `undefined` where there is none, or one that is not `#rrggbb`.
 */
export function userPaint(color: Color | undefined): Paint | undefined {
  if (color === undefined || !HEX.test(color)) return undefined;
  const upper = color.toUpperCase();
  return OFFERED.find((token) => THEMES.light[token] === upper) ?? (upper as `#${string}`);
}
