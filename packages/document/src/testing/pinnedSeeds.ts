/** Seeds that once failed, each with the reason; they are run first, for ever. */
export const PINNED_SEEDS: readonly number[] = [];
