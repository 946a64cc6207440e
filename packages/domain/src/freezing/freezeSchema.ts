import * as z from 'zod/mini';
import { idSchema } from '../schema/scalars.ts';
import type { Freeze, FrozenId } from './freeze.ts';

/** Refuses what is no id of a lane or a stage. */
export const frozenIdSchema: z.ZodMiniType<FrozenId> = z.union([idSchema('lane'), idSchema('stage')]);

/** Refuses what does not say who froze something, and when; drops keys it does not know. */
export const freezeSchema: z.ZodMiniType<Freeze> = z.object({ by: z.string(), at: z.iso.datetime() });
