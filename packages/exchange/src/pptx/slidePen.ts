import { type Paint, resolvePaint, THEMES } from '@wayline/scene';

/** Where shapes go: how units of a group become units of the slide, and what the slide refers to. */
export interface SlidePen {
  readonly theme: 'light' | 'dark';
  readonly language: string;
  /** Added to a group's own numbers after these are multiplied by `scale`. */
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** The next number that no other shape of the slide has. */
  readonly newId: () => number;
  /** The relationship to a picture, with its size in pixels; undefined where its bytes are not at hand. */
  readonly picture: (
    fileId: string,
  ) => { readonly rel: string; readonly width: number; readonly height: number } | undefined;
  /** The relationship to an address. */
  readonly link: (url: string) => string;
}

/** A paint as DrawingML, faded to `opacity` (0–1). */
export function fill(paint: Paint, theme: SlidePen['theme'], opacity = 1): string {
  const [, digits = THEMES[theme].ink.slice(1), alpha] =
    /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(resolvePaint(paint, THEMES[theme])) ?? [];
  const share = (alpha === undefined ? 1 : Number.parseInt(alpha, 16) / 255) * opacity;
  const faded = share < 1 ? `<a:alpha val="${Math.round(share * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${digits.toUpperCase()}">${faded}</a:srgbClr></a:solidFill>`;
}
