import type { Problem } from './problems/problem.ts';
import { problemOf } from './problems/problemOf.ts';

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
  return problemOf('file', 'too-large', LIMITS.bytes / 1024 / 1024);
}

/** The problem with a journey that is longer than any board can show. */
export function tooManySteps(where: string): Problem {
  return problemOf(where, 'too-many-steps', LIMITS.steps);
}
