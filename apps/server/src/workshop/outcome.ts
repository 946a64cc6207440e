import type { CommandRefusal } from '@wayline/document';

/** Why something was not done; null when it was, and is on disk. */
export type Outcome = CommandRefusal | null;
