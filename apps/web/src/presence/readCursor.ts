import type { Point } from '@wayline/scene';

/** As far as a board reaches, in board units; the same as for all lengths in awareness. */
const FARTHEST = 1e7;

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST;

/** Where the pointer of another page is, in board units; null while it is away, or where the state tells nonsense. */
export function readCursor(state: unknown): Point | null {
  if (typeof state !== 'object' || state === null || !('cursor' in state)) return null;
  const { cursor } = state;
  if (typeof cursor !== 'object' || cursor === null || !('x' in cursor) || !('y' in cursor)) return null;
  const { x, y } = cursor;
  return isLength(x) && isLength(y) ? { x, y } : null;
}
