import type { Color } from '@wayline/domain';
import { type ColorToken, THEMES } from '@wayline/scene';

/** A colour that is offered: a token, so that it turns with the theme, and what a record keeps of it. */
export interface Swatch {
  readonly token: ColorToken;
  /** Absent where it is what a thing has without a colour of its own. */
  readonly color: Color | undefined;
}

const swatches = (tokens: readonly ColorToken[]): readonly Swatch[] =>
  tokens.map((token, index) => ({ token, color: index === 0 ? undefined : THEMES.light[token] }));

/** Papers of notes and note cards, in the order of their names. */
export const PAPERS: readonly Swatch[] = swatches([
  'sticky-1',
  'sticky-2',
  'sticky-3',
  'sticky-4',
  'sticky-5',
  'sticky-6',
  'sticky-7',
  'sticky-8',
]);

/** Inks of shapes, words, frames, strokes and connectors, in the order of their names. */
export const INKS: readonly Swatch[] = swatches([
  'line-3',
  'ink',
  'ink-2',
  'k-touch',
  'k-pain',
  'k-moment',
  'k-opp',
  'k-question',
]);
