import { seededRandom } from '@wayline/domain';
import type { ReadOptions } from '../format.ts';

/** Options that give equal ids and dates in every run. */
export function readOptions(more: Partial<ReadOptions> = {}): ReadOptions {
  return { now: '2026-11-22T10:00:00.000Z', random: seededRandom(7), ...more };
}
