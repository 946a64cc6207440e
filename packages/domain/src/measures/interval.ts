/** The 97.5 % quantile of the normal distribution: two-sided 95 % everywhere in Wayline. */
export const Z95 = 1.959963984540054;

/** Both ends of a 95 % confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a share `x / n` (Wilson 1927; Agresti & Coull 1998), 95 %; null where n = 0.
 * It stays inside [0, 1] and has a width even where nobody or everybody agrees.
 */
export function wilson(x: number, n: number, z: number = Z95): Interval | null {
  if (n === 0) return null;
  const p = x / n;
  const z2 = z * z;
  const scale = 1 + z2 / n;
  const centre = (p + z2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  // At the edges centre ± half is 0 or 1 up to rounding; say it exactly.
  return { low: x === 0 ? 0 : centre - half, high: x === n ? 1 : centre + half };
}
