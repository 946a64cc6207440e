import { z } from 'zod';

/** The part of the board that somebody sees, in board units. */
export interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The longest name that a view of the board may have. */
export const VIEW_NAME_LENGTH: number = 32;

const length = z.number().min(-1e7).max(1e7);

/** Refuses a part that lies nowhere or has no size. */
export const seenPartSchema: z.ZodType<SeenPart> = z.object({
  x: length,
  y: length,
  width: length.min(0),
  height: length.min(0),
});
