import type { Problem } from './format.ts';

/** What a text format may hold at most. */
export const LIMITS: {
  readonly bytes: number;
  readonly rows: number;
  readonly steps: number;
  readonly cards: number;
} = {
  bytes: 5 * 1024 * 1024,
  rows: 20_000,
  steps: 2_000,
  cards: 50_000,
};

/** The problem with a file that is too large to be read as text, or null. */
export function tooLarge(bytes: Uint8Array): Problem | null {
  if (bytes.length <= LIMITS.bytes) return null;
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  return {
    where: 'file',
    code: 'too-large',
    message: `${size} MB is more than the 5 MB that a text format may have.`,
  };
}

/** The problem with a journey that is longer than any board can show. */
export function tooManySteps(where: string): Problem {
  return { where, code: 'too-many-steps', message: `More than ${LIMITS.steps} steps; split the journey.` };
}
