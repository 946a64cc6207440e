import type { Part, Point, Rect } from '@wayline/scene';
import type { DropTarget } from '../journey/drag/dropTarget.ts';
import type { Tool } from '../ui/uiStore.ts';
import type { Guides } from './snap/guides.ts';

/** What the pointer is doing at this moment, for the layers that show it; board units. */
export type Gesture =
  | { readonly kind: 'marquee'; readonly area: Rect }
  | {
      readonly kind: 'items';
      readonly ids: ReadonlySet<string>;
      readonly dx: number;
      readonly dy: number;
      /** The cell in which the one dragged sticky would become a card. */
      readonly target: DropTarget | null;
      readonly guides: Guides;
      /** The frames into which something would come, and out of which. */
      readonly frames: { readonly into: readonly string[]; readonly outOf: readonly string[] };
    }
  | {
      readonly kind: 'cards';
      readonly mapId: string;
      readonly ids: ReadonlySet<string>;
      /** The pointer: what waits in a tray has no place of its own on the map. */
      readonly at: Point;
      readonly dx: number;
      readonly dy: number;
      readonly target: DropTarget | null;
      /** Outside every map: the cards would become stickies. */
      readonly offGrid: boolean;
    }
  | {
      /** Pictures from outside hang over a cell, a card (its place on the board), or nothing in particular. */
      readonly kind: 'pictures';
      readonly cell: DropTarget | null;
      readonly card: Rect | null;
    }
  | { readonly kind: 'emotion' | 'column' | 'span'; readonly id: string }
  | { readonly kind: 'resize'; readonly area: Rect; readonly guides: Guides }
  | { readonly kind: 'place'; readonly tool: Tool; readonly area: Rect; readonly guides: Guides }
  | {
      readonly kind: 'draw';
      /** x, y and pressure in turn. */
      readonly points: readonly number[];
      readonly width: number;
      readonly color?: string;
    }
  | {
      readonly kind: 'connect';
      readonly from: Point;
      readonly to: Point;
      readonly targetId: string | null;
      /** The connector is there already, and drawn on its way to where its end is led. */
      readonly isLed?: boolean;
    }
  | {
      readonly kind: 'header';
      readonly mapId: string;
      /** The header of the stage, step or lane that moves. */
      readonly part: Part;
      /** All that goes with it, relative to the map. */
      readonly origin: Rect;
      /** Where its header hangs under the pointer, relative to the map. */
      readonly ghost: Rect;
      /** The insertion line, relative to the map. */
      readonly line: Rect | null;
    };
