import type { Point, Rect } from '@wayline/scene';

/** Between the bar and what it is about: room for the ring, the handles and the dots of a connector. */
const GAP = 24;
const EDGE = 8;

export interface BarRoom {
  /** The canvas, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** What the tools take at the left. */
  readonly left: number;
}

/** Where a bar of a size stands at what is selected (CSS px of the canvas): over it, else under it, else at the top. */
export function barPlace(
  around: Rect,
  bar: { readonly width: number; readonly height: number },
  room: BarRoom,
): Point {
  const x = around.x + around.width / 2 - bar.width / 2;
  const above = around.y - GAP - bar.height;
  const below = around.y + around.height + GAP;
  const fitsBelow = below + bar.height <= room.height - EDGE;
  return {
    x: Math.round(Math.max(room.left, Math.min(x, room.width - bar.width - EDGE))),
    y: Math.round(above >= EDGE ? above : fitsBelow ? below : EDGE),
  };
}
