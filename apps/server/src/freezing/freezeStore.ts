import type { FrozenId } from '@wayline/domain';

/** That something of a board is frozen, as it is kept. */
export interface StoredFreeze {
  readonly boardId: string;
  readonly id: FrozenId;
  /** The name of who froze it. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is frozen on disk, each call one transaction: the truth that rooms keep to and session documents show. */
export interface FreezeStore {
  /** What is frozen already stays as it was. */
  freeze(freezes: readonly StoredFreeze[]): Promise<void>;
  unfreeze(boardId: string, ids: readonly string[]): Promise<void>;
  /** In the order of their ids. */
  listFrozen(boardId: string): Promise<readonly StoredFreeze[]>;
}
