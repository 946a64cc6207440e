import type { Paint } from '@wayline/scene';

/** What paints on a canvas: the context in board units, and what the theme and the server give it. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** The CSS colour of a paint in the present theme. */
  readonly color: (paint: Paint) => string;
  /** Device px per board unit. */
  readonly scale: number;
  /** A picture once it is there. */
  readonly picture: (fileId: string) => CanvasImageSource | undefined;
}

/** How far out words go: letters, a bar for each line, or nothing. */
export interface Look {
  readonly words: 'letters' | 'bars' | 'none';
  /** Icons and the small signs beside the words. */
  readonly icons: boolean;
  /** What a lens leaves of it, 0 to 1. */
  readonly opacity?: number;
}
