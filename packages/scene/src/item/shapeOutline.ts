import type { ShapeForm } from '@wayline/domain';
import { polygonPath } from '../marks/path.ts';
import type { PathMark, Rect, RectMark } from '../scene/mark.ts';

/** The outline of a form in a box at the origin, and the part of the box that its text may fill. */
export interface ShapeOutline {
  readonly outline:
    | Pick<RectMark, 'type' | 'x' | 'y' | 'width' | 'height' | 'radius'>
    | Pick<PathMark, 'type' | 'd' | 'join'>;
  readonly text: Rect;
}

/** Cubic control distance of a quarter ellipse. */
const KAPPA = 0.5523;

const ellipsePath = (width: number, height: number): string => {
  const [rx, ry] = [width / 2, height / 2];
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  const n = (value: number): string => String(Math.round(value * 100) / 100);
  return (
    `M${n(rx)} 0C${n(rx + kx)} 0 ${n(width)} ${n(ry - ky)} ${n(width)} ${n(ry)}` +
    `C${n(width)} ${n(ry + ky)} ${n(rx + kx)} ${n(height)} ${n(rx)} ${n(height)}` +
    `C${n(rx - kx)} ${n(height)} 0 ${n(ry + ky)} 0 ${n(ry)}` +
    `C0 ${n(ry - ky)} ${n(rx - kx)} 0 ${n(rx)} 0Z`
  );
};

/** Text keeps this far from a straight edge. */
const PADDING = 12;

const inset = (
  width: number,
  height: number,
  left: number,
  top: number,
  right = left,
  bottom = top,
): Rect => ({
  x: width * left,
  y: height * top,
  width: width * (1 - left - right),
  height: height * (1 - top - bottom),
});

/** The outline of a shape item. */
export function shapeOutline(form: ShapeForm, width: number, height: number): ShapeOutline {
  const polygon = (...corners: readonly (readonly [number, number])[]): ShapeOutline['outline'] => ({
    type: 'path',
    d: polygonPath(corners.map(([x, y]) => ({ x: x * width, y: y * height }))),
    join: 'round',
  });
  switch (form) {
    case 'ellipse':
      return {
        outline: { type: 'path', d: ellipsePath(width, height) },
        text: inset(width, height, 0.146, 0.146),
      };
    case 'diamond':
      return {
        outline: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
        text: inset(width, height, 0.2, 0.25),
      };
    case 'triangle':
      return {
        outline: polygon([0.5, 0], [1, 1], [0, 1]),
        text: inset(width, height, 0.24, 0.5, 0.24, 0.06),
      };
    case 'hexagon':
      return {
        outline: polygon([0.2, 0], [0.8, 0], [1, 0.5], [0.8, 1], [0.2, 1], [0, 0.5]),
        text: inset(width, height, 0.14, 0.06),
      };
    case 'rectangle':
    case 'rounded': {
      const outline = { type: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1 } as const;
      return {
        outline: { ...outline, radius: form === 'rounded' ? Math.min(12, height / 2) : 2 },
        text: { x: PADDING, y: 8, width: Math.max(0, width - 2 * PADDING), height: Math.max(0, height - 16) },
      };
    }
  }
}
