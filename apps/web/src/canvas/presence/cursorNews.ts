import type { Viewport } from '../view/viewport.ts';

/** What the painter of pointers must know of the page; all of it can be posted to a worker. */
export type CursorNews =
  | {
      readonly kind: 'view';
      readonly view: Viewport;
      /** The canvas's size in CSS px, and how many device px one of them is. */
      readonly width: number;
      readonly height: number;
      readonly density: number;
    }
  /** How somebody's pointer looks, drawn at the page's density; null for a page that has left. */
  | { readonly kind: 'face'; readonly clientId: number; readonly face: ImageBitmap | null }
  /**
   * Where pointers have moved to: a client id, x and y in board units, the next client id, …; `jumps` for a reader who
   * asked for less motion. As objects they would take the page longer to post than all else that it does for them.
   */
  | { readonly kind: 'moved'; readonly places: Float64Array; readonly jumps: boolean }
  /** A pointer that is nowhere any more. */
  | { readonly kind: 'away'; readonly clientId: number };
