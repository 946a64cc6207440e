import * as z from 'zod/mini';

/** The part of the board that somebody sees, in board units. */
export interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The longest name that a view of the board may have. */
export const VIEW_NAME_LENGTH: number = 32;

const length = z.number().check(z.gte(-1e7), z.lte(1e7));

/** Refuses a part that lies nowhere or has no size. */
export const seenPartSchema: z.ZodMiniType<SeenPart> = z.object({
  x: length,
  y: length,
  width: length.check(z.gte(0)),
  height: length.check(z.gte(0)),
});
