import type { Collection } from '@wayline/domain';

/** The ids of the records that a transaction touched. */
export type Touched = ReadonlyMap<Collection, ReadonlySet<string>>;
