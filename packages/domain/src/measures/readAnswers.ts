import { readNumber } from './readNumber.ts';

/** Answers on a closed whole-number scale. `counts[i]` answers of value `min + i`; `n` is their sum. */
export interface Answers {
  readonly min: number;
  readonly max: number;
  readonly counts: readonly number[];
  readonly n: number;
  /** Blank answers. */
  readonly skipped: number;
  /** Answers that are no whole number of the scale; none is ever pushed to an end. */
  readonly rejected: number;
}

/** Sorts raw answers into the counts of a scale. */
export function readAnswers(
  raw: Iterable<unknown>,
  scale: { readonly min: number; readonly max: number },
): Answers {
  const { min, max } = scale;
  const counts: number[] = new Array<number>(max - min + 1).fill(0);
  let n = 0;
  let skipped = 0;
  let rejected = 0;
  for (const answer of raw) {
    if (answer === null || answer === undefined || (typeof answer === 'string' && answer.trim() === '')) {
      skipped += 1;
      continue;
    }
    const read = readNumber(answer);
    const fits = read !== null && Number.isInteger(read.value) && (read.of === undefined || read.of === max);
    const place = read ? read.value - min : -1;
    const present = counts[place];
    if (!fits || present === undefined) {
      rejected += 1;
      continue;
    }
    counts[place] = present + 1;
    n += 1;
  }
  return { min, max, counts, n, skipped, rejected };
}

/** The same for answers that are already counted. */
export function answersOf(counts: readonly number[], min: number): Answers {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { min, max: min + counts.length - 1, counts, n, skipped: 0, rejected: 0 };
}
