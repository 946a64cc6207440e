/** Which lanes and stages of one board are frozen, for whoever has to keep to it at each edit. */
export interface FrozenSet {
  /** Their ids as they are now; another set after each change, so that its identity tells one. */
  readonly ids: ReadonlySet<string>;
  /** Called after each change; returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/** What is frozen on a board; known before anything that somebody sends to its room is heard. */
export type FrozenOn = (boardId: string) => Promise<FrozenSet>;

/** Where nothing ever is. */
export const NOTHING_FROZEN: FrozenSet = { ids: new Set(), subscribe: () => () => undefined };
