import * as z from 'zod/mini';
import type { LaneId } from '../ids.ts';
import { isOrderKey } from '../order/order.ts';
import type { OrderKey } from '../records/base.ts';
import { idSchema } from '../schema/scalars.ts';
import { CARD_KINDS } from '../vocabulary/vocabulary.ts';
import { type Blank, MOST_PRIVATE_TEXT, type PrivateCard } from './privateCard.ts';
import type { PrivateMode } from './privateMode.ts';

const order: z.ZodMiniType<OrderKey> = z.string().check(z.maxLength(200), z.refine(isOrderKey));

/** Where a private card lies. */
const place = { laneId: idSchema('lane'), stepId: idSchema('step'), order };
const number = z.string().check(z.minLength(1), z.maxLength(64));

/** What a writer says of a private card. */
const words = {
  id: idSchema('card'),
  ...place,
  kind: z.enum(CARD_KINDS).check(z.refine((kind) => kind !== 'image')),
  text: z.string().check(z.maxLength(MOST_PRIVATE_TEXT)),
};

/** Refuses what is no list of 1–60 lanes, each named once. */
export const privateLanesSchema: z.ZodMiniType<readonly LaneId[]> = z
  .array(idSchema('lane'))
  .check(z.minLength(1), z.maxLength(60))
  .check(z.refine((ids) => new Set(ids).size === ids.length));

/** Refuses what is no round of private writing; drops keys it does not know. */
export const privateModeSchema: z.ZodMiniType<PrivateMode> = z.object({
  id: idSchema('private'),
  mapId: idSchema('map'),
  laneIds: privateLanesSchema,
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  writers: z.int().check(z.gte(0)),
});

/** Refuses what does not say where a private card lies; drops keys it does not know. */
export const blankSchema: z.ZodMiniType<Blank> = z.object({ number, ...place });

/** Refuses what is no private card as its writer gives it: without the number that the server draws for it. */
export const privateWordsSchema: z.ZodMiniType<Omit<PrivateCard, 'number'>> = z.object(words);

/** Refuses what is no private card. */
export const privateCardSchema: z.ZodMiniType<PrivateCard> = z.object({ number, ...words });
