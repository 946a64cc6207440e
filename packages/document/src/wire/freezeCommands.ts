import { type FrozenId, frozenIdSchema } from '@wayline/domain';
import * as z from 'zod/mini';

/** Lanes and stages, 1–200. */
export interface FreezeTargets {
  readonly targets: readonly FrozenId[];
}

/** The commands of freezing; repeating one changes nothing. */
export type FreezeCommand =
  /** Lets nobody change these lanes and stages any more; all of them are on the board, or nothing is done. */
  | { readonly type: 'freeze'; readonly args: FreezeTargets }
  | { readonly type: 'unfreeze'; readonly args: FreezeTargets };

const targets: z.ZodMiniType<FreezeTargets> = z.object({
  targets: z.array(frozenIdSchema).check(z.minLength(1), z.maxLength(200)),
});

/** What the arguments of each command of freezing look like. */
export const FREEZE_ARGS: { readonly [T in FreezeCommand['type']]: typeof targets } = {
  freeze: targets,
  unfreeze: targets,
};
