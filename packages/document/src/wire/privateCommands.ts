import {
  type CardId,
  idSchema,
  type LaneId,
  type MapId,
  type PrivateCard,
  type PrivateRoundId,
  privateCardSchema,
} from '@wayline/domain';
import * as z from 'zod/mini';

/** Where everybody shall write in private. */
export interface StartPrivate {
  readonly mapId: MapId;
  /** Lanes of that map whose cards are words, 1–60. */
  readonly laneIds: readonly LaneId[];
}

/** A private card as its writer wants it; repeating it changes nothing. */
export type WritePrivate = Omit<PrivateCard, 'number'>;

/** One's own private cards. */
export interface PrivateCards {
  readonly roundId: PrivateRoundId;
  readonly cards: readonly PrivateCard[];
}

/** The commands of private writing. */
export type PrivateCommand =
  /** Begins a round; only one is open at a time. */
  | { readonly type: 'startPrivate'; readonly args: StartPrivate }
  | { readonly type: 'writePrivate'; readonly args: WritePrivate }
  /** Takes a private card of one's own away; one that is not there is no refusal. */
  | { readonly type: 'removePrivate'; readonly args: { readonly id: CardId } }
  /** Ends the round: what was written becomes ordinary cards for everybody. */
  | { readonly type: 'reveal'; readonly args: Readonly<Record<string, never>> };

/** The fields of the notice of one's own private cards. */
export const PRIVATE_CARDS_FIELDS: {
  readonly roundId: z.ZodMiniType<PrivateRoundId>;
  readonly cards: z.ZodMiniType<readonly PrivateCard[]>;
} = { roundId: idSchema('private'), cards: z.array(privateCardSchema) };
