import type { Change } from '../change/change.ts';
import type { ChannelId } from '../ids.ts';
import type { Position } from '../records/base.ts';
import type { ConnectorEnd } from '../records/connector.ts';
import type { Collection } from '../snapshot.ts';

/** What is to be removed. */
export interface DeletionTarget {
  readonly collection: Collection;
  readonly id: string;
}

/** What whoever deletes has decided; the defaults lose the least. */
export interface DeletionChoice {
  /**
   * `keep` (default): steps of a stage go to its neighbour, cards of a step to the tray, items of a frame stay.
   * `delete`: they go with it.
   */
  readonly contents?: 'keep' | 'delete';
  /** Removes a persona even where a map is left with none. */
  readonly confirmed?: boolean;
  /** Puts another channel wherever the removed one is used. */
  readonly replaceWith?: ChannelId;
  /** Archives a channel instead of removing it: it stays where it is used and is offered no more. */
  readonly archive?: boolean;
  /** Where on the board a connector's end is drawn now; without it ends of cards fall back to their map's corner. */
  readonly pointOf?: (end: Extract<ConnectorEnd, { recordId: string }>) => Position | null;
}

/** A record that stands in the way. */
export interface Use {
  readonly collection: Collection;
  readonly id: string;
}

export type DeletionRefusal =
  /** It is gone already. */
  | 'notFound'
  /** The last stage can only go with its steps. */
  | 'lastStage'
  /** A map would be left without a persona. */
  | 'onlyPersona'
  /** Replace it, or archive it. */
  | 'channelInUse'
  /** A built-in channel can only be archived. */
  | 'builtIn';

/** The changes of one deletion, to be applied as one intention; or why not, and because of what. */
export type Deletion =
  | { readonly changes: readonly Change[] }
  | { readonly refused: DeletionRefusal; readonly uses: readonly Use[] };

/** What one rule wants: changes to what stays, and everything that goes. */
export interface DeletionPlan {
  readonly changes: readonly Change[];
  readonly removed: readonly DeletionTarget[];
}
