import type { Rect } from '@wayline/scene';
import type { Surface } from '../pointer/stroke.ts';
import { visibleArea } from '../view/viewport.ts';
import type { Guides } from './guides.ts';
import { type Edge, nearestLine, sharedLines } from './snapLines.ts';
import { type Snapped, snapMove } from './snapMove.ts';

/** From so near something is drawn to a line, in CSS px at any zoom. */
const WITHIN = 6;
/** Of a crowd the nearest are enough: farther ones would only draw lines all over it. */
const MOST = 200;

/** The edges that are pulled along each axis. */
export interface Pulled {
  readonly x: Edge | null;
  readonly y: Edge | null;
}

/** Draws what is dragged to what is in view. */
export interface Snapper {
  move(moving: Rect): Snapped;
  /** The same for a side or corner that is pulled: how much farther it goes. */
  pull(moving: Rect, edges: Pulled): Snapped;
}

const distance = (a: Rect, b: Rect): number =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);

/** A snapper for one drag; what moves is not among what it is drawn to. */
export function createSnapper({ canvas }: Pick<Surface, 'canvas'>, moving: ReadonlySet<string>): Snapper {
  const { index, view } = canvas;
  const nearTo = (rect: Rect): readonly Rect[] => {
    const seen = view.get();
    const found = [...index.things.query(visibleArea(seen, seen))].flatMap((id) =>
      moving.has(id) ? [] : (index.place(id) ?? []),
    );
    if (found.length <= MOST) return found;
    return found.sort((a, b) => distance(a, rect) - distance(b, rect)).slice(0, MOST);
  };
  const within = (): number => WITHIN / view.get().zoom;
  return {
    move: (rect) => snapMove(rect, nearTo(rect), within()),
    pull(rect, { x, y }) {
      const near = nearTo(rect);
      const dx = x ? (nearestLine('x', rect, near, within(), [x]) ?? 0) : 0;
      const dy = y ? (nearestLine('y', rect, near, within(), [y]) ?? 0) : 0;
      const there: Rect = {
        x: rect.x + (x === 'start' ? dx : 0),
        y: rect.y + (y === 'start' ? dy : 0),
        width: rect.width + (x === 'end' ? dx : -dx),
        height: rect.height + (y === 'end' ? dy : -dy),
      };
      const guides: Guides = {
        lines: [
          ...(x ? sharedLines('x', there, near, [x]) : []),
          ...(y ? sharedLines('y', there, near, [y]) : []),
        ],
        gaps: [],
      };
      return { dx, dy, guides };
    },
  };
}
