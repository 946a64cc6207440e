import type { FrozenId } from '@wayline/domain';

/** Lanes and stages, 1–200. */
export interface FreezeTargets {
  readonly targets: readonly FrozenId[];
}

/** The commands of freezing; repeating one changes nothing. */
export type FreezeCommand =
  /** Lets nobody change these lanes and stages any more; all of them are on the board, or nothing is done. */
  | { readonly type: 'freeze'; readonly args: FreezeTargets }
  | { readonly type: 'unfreeze'; readonly args: FreezeTargets };
