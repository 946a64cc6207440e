import type { Drawing } from '@wayline/scene';

/** A slide: a drawing in the slide's middle, or a table; its title, and what is said beside it. */
export interface Slide {
  readonly title: string;
  readonly notes: string;
  readonly content:
    | { readonly type: 'drawing'; readonly drawing: Drawing }
    | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };
}

/** A presentation; every slide has the same size, in map units. */
export interface Deck {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly slides: readonly Slide[];
}
