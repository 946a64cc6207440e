import type { CellNumber } from './readNumber.ts';

/** A closed scale of numbers that say how good something feels. */
export interface EmotionScale {
  readonly min: number;
  readonly max: number;
}

/** The scale in a label such as `Emotion (1-5)` or `Mood, -2 to +2`. */
const IN_LABEL = /([-−–]?\d{1,3})\s*(?:to|bis|a|à|do|до|\.{2,3}|…|-|–|—|\/)\s*\+?([-−–]?\d{1,3})/iu;

export function scaleInLabel(label: string): EmotionScale | null {
  const match = IN_LABEL.exec(label);
  if (!match) return null;
  const [min, max] = [match[1], match[2]].map((text) => Number(text?.replace(/[−–]/, '-')));
  if (min === undefined || max === undefined || !(min < max) || max - min < 2) return null;
  return { min, max };
}

/** The usual scale that holds all the numbers, or null where none does. */
export function scaleOfNumbers(numbers: readonly CellNumber[]): EmotionScale | null {
  if (numbers.length === 0) return null;
  if (numbers.every(({ percent }) => percent)) return { min: 0, max: 100 };
  const tops = new Set(numbers.map(({ outOf }) => outOf));
  const [top] = tops;
  if (tops.size === 1 && top !== undefined) return { min: top === 10 || top === 100 ? 0 : 1, max: top };
  const values = numbers.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fits = ([min, max]: readonly [number, number]): boolean => low >= min && high <= max;
  // Below zero the scale has its zero in the middle; a lone zero on top of 1–2 is that scale too.
  const usual: readonly (readonly [number, number])[] =
    low < 0 || (low === 0 && high <= 2)
      ? [
          [-2, 2],
          [-3, 3],
          [-5, 5],
          [-10, 10],
          [-100, 100],
        ]
      : [
          [1, 5],
          [0, 5],
          [1, 7],
          [0, 10],
          [0, 100],
        ];
  const found = usual.find(fits);
  return found ? { min: found[0], max: found[1] } : null;
}

/** A number on a scale as a valence, −2…+2 to two decimals; null outside the scale, never clamped. */
export function valenceOn({ min, max }: EmotionScale, value: number): number | null {
  if (value < min || value > max) return null;
  return Math.round((((value - min) / (max - min)) * 4 - 2) * 100) / 100;
}
