import type { ColorToken } from '../theme/colorToken.ts';

/** A rectangle in map units. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A colour of the theme by name, or a colour of the user's choice. */
export type Paint = ColorToken | `#${string}`;

interface Stroked {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** SVG dash array in map units. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

export interface RectMark extends Stroked, Rect {
  readonly type: 'rect';
  readonly radius?: number;
}

export interface CircleMark extends Stroked {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface LineMark extends Stroked {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathMark extends Stroked {
  readonly type: 'path';
  /** Absolute M, L, C and Z only, numbers separated by spaces. */
  readonly d: string;
  readonly join?: 'miter' | 'round';
}

/** One broken line of text: nothing that draws it may break it again. */
export interface TextMark {
  readonly type: 'text';
  /** Where the line's `anchor` stands: its `start` is on the left, or on the right where it is `rtl`, as in SVG. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  /** Letter spacing in em. */
  readonly tracking: number;
  readonly color: Paint;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Measured advance width in map units. */
  readonly width: number;
  readonly lineHeight: number;
  /** Right-to-left base direction. */
  readonly rtl?: boolean;
  /** A halo of this colour and width (map units, each side) around the letters. */
  readonly halo?: { readonly color: Paint; readonly width: number };
  readonly tabular?: boolean;
  readonly opacity?: number;
  readonly decoration?: 'strike';
}

/** A lucide icon on its 24 grid, drawn at `size`. */
export interface IconMark {
  readonly type: 'icon';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: Paint;
  /** On the 24 grid; 1.75 unless stated. */
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

/** A picture that fills its rectangle and is cropped at the sides that stick out. */
export interface ImageMark extends Rect {
  readonly type: 'image';
  readonly fileId: string;
  readonly radius?: number;
  /** What is drawn in its place where its bytes are not at hand. */
  readonly fallback?: readonly Mark[];
}

/** One thing to draw. Coordinates are relative to the part that holds the mark; marks are drawn in order. */
export type Mark = RectMark | CircleMark | LineMark | PathMark | TextMark | IconMark | ImageMark;
