import type { PrivateCards } from '@wayline/document';
import type { LaneId, MapId } from '@wayline/domain';
import { createStore, type MutableStore } from '../session/store.ts';
import type { SaveStatus } from '../sync/saveStatus.ts';
import type { PrivateText } from './privateWords.ts';
import type { Writing } from './writing.ts';

/** What the menus of those who lead need. */
export interface Leading {
  readonly words: PrivateText;
  /** Starts private writing in lanes of a map, and says why where that is refused. */
  readonly start: (mapId: MapId, laneIds: readonly LaneId[]) => void;
  /** Shows everybody what was written; true once it is done, and says why where that is refused. */
  readonly reveal: () => Promise<boolean>;
}

/** What this page knows of private writing. The stores are there from the start; what fills them comes after the board. */
export interface PrivateHere {
  /** The last thing the server said of my private cards. */
  readonly told: MutableStore<PrivateCards | null>;
  /** What is written in private now; another one with each change of it. */
  readonly writing: MutableStore<Writing | null>;
  /** How to start it, and its words; null before they are here. */
  readonly leading: MutableStore<Leading | null>;
  /** How it stands with private words that the server has not confirmed; null where there are none. */
  readonly unsaved: MutableStore<SaveStatus | null>;
}

/** Nothing is written in private. */
export function createPrivateHere(): PrivateHere {
  return {
    told: createStore<PrivateCards | null>(null),
    writing: createStore<Writing | null>(null),
    leading: createStore<Leading | null>(null),
    unsaved: createStore<SaveStatus | null>(null),
  };
}
