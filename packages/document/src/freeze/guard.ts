/** A change of something frozen that was taken back. */
export interface TakenBack {
  /** The frozen lane or stage. */
  readonly targetId: string;
  /** How many cards now wait in a tray because of it: those that were put in, and words that were written in. */
  readonly kept: number;
}

/** Whose changes are taken back. */
export type Guarded =
  /** Everybody's: the server's copy, by which all others are set right. */
  | 'everybody'
  /** Only those that are made at this copy; what comes from elsewhere becomes how things are. */
  | 'mine';

export interface GuardOptions {
  readonly guarded: Guarded;
  /** Who is at work now; the words that have to be laid elsewhere stay theirs. The board's own participant when absent. */
  readonly author?: () => string;
  /** Called after a change was taken back, still before anything else happens to the document. */
  readonly onTakenBack?: (taken: readonly TakenBack[]) => void;
}

/** Keeps what is frozen as it is. */
export interface Guard {
  /**
   * These lanes and stages are frozen from now on, as they are now; those that were frozen before stay as they were
   * then, and all others are free. Reads the board once when there are any more of them.
   */
  freeze(ids: Iterable<string>): void;
  /** Lets go of the document. */
  destroy(): void;
}
