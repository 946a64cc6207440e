import * as z from 'zod/mini';
import { type SeenPart, seenPartSchema, VIEW_NAME_LENGTH } from './seenPart.ts';

/** Where a summons leads. */
export interface SummonArgs {
  /** The view of the board's data, as its address names it. */
  readonly view: string;
  /** What to see of the board; null in the other views. */
  readonly viewport: SeenPart | null;
}

/** The fields of a summons, for the command and for the notice that it becomes. */
export const SUMMON_FIELDS: {
  readonly view: z.ZodMiniType<string>;
  readonly viewport: z.ZodMiniType<SeenPart | null>;
} = { view: z.string().check(z.maxLength(VIEW_NAME_LENGTH)), viewport: z.nullable(seenPartSchema) };
