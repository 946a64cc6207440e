import { readNumber } from './readNumber.ts';

/** A valence as it is stored: within −2 … +2, two decimals. Throws for a number that is none. */
export function roundValence(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is no valence`);
  const clamped = Math.max(-2, Math.min(2, value));
  // Adding 0 turns −0 into 0, which would otherwise show a sign.
  return Math.round(clamped * 100) / 100 + 0;
}

/** The name of a scale in `EMOTION_SCALES`. */
export type EmotionScale = 'two' | 'five' | 'plusMinusFive' | 'plusMinusThree' | 'percent';

/** A scale of emotions and its way to a valence. */
export interface EmotionScaleDefinition {
  readonly min: number;
  readonly max: number;
  readonly toValence: (value: number) => number;
}

/**
 * The scales on which other tools and surveys keep emotions: −2 … +2 of service design templates, 1 … 5 of Mermaid
 * and stars, −5 … +5 (where 0 may also mean "not set"), −3 … +3, and percent.
 */
export const EMOTION_SCALES: Readonly<Record<EmotionScale, EmotionScaleDefinition>> = {
  two: { min: -2, max: 2, toValence: (s) => s },
  five: { min: 1, max: 5, toValence: (s) => s - 3 },
  plusMinusFive: { min: -5, max: 5, toValence: (s) => s * 0.4 },
  plusMinusThree: { min: -3, max: 3, toValence: (s) => (s * 2) / 3 },
  percent: { min: 0, max: 100, toValence: (p) => p / 25 - 2 },
};

/** A value of another scale as a valence, or null where it lies outside that scale: it is not pushed to an end. */
export function toValence(raw: unknown, scale: EmotionScale): number | null {
  const read = readNumber(raw);
  const { min, max, toValence: convert } = EMOTION_SCALES[scale];
  if (read === null || read.value < min || read.value > max) return null;
  return roundValence(convert(read.value));
}

/** A valence as a Mermaid journey score, 1–5. */
export function mermaidScore(valence: number): number {
  return Math.max(1, Math.min(5, Math.floor(valence + 3 + 0.5)));
}
