/** A rating as a share of 100: "70", "70 %", "7/10", "3 of 5"; null where it is none or lies outside its scale. */
export function readRating(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|(?:\/|of)\s*(\d{1,3}))?\s*$/i.exec(text);
  if (!match) return null;
  const [value, most] = [Number(match[1]?.replace(',', '.')), Number(match[2] ?? 100)];
  if (most <= 0 || value > most) return null;
  return Math.round((value / most) * 100);
}
