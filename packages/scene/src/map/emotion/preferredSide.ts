import type { LabelSide } from './labelGeometry.ts';

/**
 * Where the label of a curve's point should stand: away from the nearest other curve that passes its step, else
 * below a valley and above a peak. Heights grow downwards. Of curves that meet, `rank` puts the first one's label
 * above. Undefined on a slope with nobody near.
 */
export function preferredSide(
  y: number,
  rank: number,
  others: readonly { readonly y: number; readonly rank: number }[],
  neighbours: { readonly before?: number; readonly after?: number },
): LabelSide | undefined {
  let nearest: { readonly y: number; readonly rank: number } | undefined;
  for (const other of others) {
    if (!nearest || Math.abs(other.y - y) < Math.abs(nearest.y - y)) nearest = other;
  }
  if (nearest) {
    if (nearest.y !== y) return nearest.y < y ? 'below' : 'above';
    return rank < nearest.rank ? 'above' : 'below';
  }
  const rises = [neighbours.before, neighbours.after].filter((value) => value !== undefined && value !== y);
  if (rises.length === 0) return undefined;
  if (rises.every((value) => value !== undefined && value < y)) return 'below';
  if (rises.every((value) => value !== undefined && value > y)) return 'above';
  return undefined;
}
