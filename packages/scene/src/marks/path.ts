import type { Point } from '../scene/mark.ts';

/** A coordinate as it stands in a path: hundredths of a unit, no needless zeros, never an exponent. */
export function pathNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A closed polygon. */
export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${pathNumber(x)} ${pathNumber(y)}`).join('L')}Z`;
}

/**
 * Moves and scales a path made of absolute M, L, C and Z only: `x → x · scale + dx`. Everything this package draws is
 * made of these four, so that writers for PDF and slides need no path parser.
 */
export function placePath(d: string, scale: number, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+/g, (number) => {
    isX = !isX;
    return pathNumber(Number(number) * scale + (isX ? dx : dy));
  });
}
