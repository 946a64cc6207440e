/** A whole number with a separator between its thousands, written by hand: the same on every machine. */
export function grouped(value: number, separator: string, from = 4): string {
  const digits = String(Math.round(Math.abs(value)));
  const sign = Math.round(value) < 0 ? '−' : '';
  if (digits.length < from) return sign + digits;
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
