/** Counts of answers, one for each mark of a scale, as they are written with commas, semicolons or blanks between; else null. */
export function readCounts(written: string, marks: number): readonly number[] | null {
  const parts = written.split(/[\s,;]+/u).filter((part) => part !== '');
  const counts = parts.map((part) => (/^\d{1,9}$/u.test(part) ? Number(part) : Number.NaN));
  return counts.length === marks && counts.every(Number.isFinite) ? counts : null;
}
