/**
 * Seeds that once failed; they are run first, for ever. A seed means something only as long as the random acts stay
 * as they are: when they change, reproduce the fault in a test of its own and take the seed out.
 */
export const PINNED_SEEDS: readonly number[] = [];
