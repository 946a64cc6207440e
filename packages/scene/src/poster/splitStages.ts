/** A run of stages, from the first to before the end. */
export interface StageRun {
  readonly start: number;
  readonly end: number;
}

/** Splits stages of the given widths into at most `count` runs so that the widest run is as narrow as it can be. */
export function splitStages(widths: readonly number[], count: number): StageRun[] {
  const sums = new Set<number>();
  for (let start = 0; start < widths.length; start++) {
    let sum = 0;
    for (const width of widths.slice(start)) {
      sum += width;
      sums.add(sum);
    }
  }
  for (const limit of [...sums].sort((a, b) => a - b)) {
    const runs = fill(widths, limit);
    if (runs && runs.length <= count) return runs;
  }
  return [{ start: 0, end: widths.length }];
}

function fill(widths: readonly number[], limit: number): StageRun[] | undefined {
  const runs: StageRun[] = [];
  let start = 0;
  let used = 0;
  for (const [index, width] of widths.entries()) {
    if (width > limit) return undefined;
    if (used + width > limit) {
      runs.push({ start, end: index });
      start = index;
      used = 0;
    }
    used += width;
  }
  runs.push({ start, end: widths.length });
  return runs;
}
