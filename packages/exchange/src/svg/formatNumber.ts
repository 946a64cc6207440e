/** A number as SVG text: at most two decimals, no trailing zeros, never `-0`, `NaN` or an exponent. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const rounded = Math.round(value * 100) / 100;
  // Beyond this the shortest form has an exponent, and no drawing is that large.
  if (Math.abs(rounded) >= 1e15) return '0';
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
