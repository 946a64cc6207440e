import * as decoding from 'lib0/decoding';
import * as z from 'zod/mini';
import { type AwarenessUser, awarenessUserSchema } from './awarenessState.ts';
import { encodeJson } from './jsonFrame.ts';
import { MESSAGE } from './messageType.ts';
import { PRIVATE_CARDS_FIELDS, type PrivateCards } from './privateCommands.ts';
import { ROLES, type Role } from './role.ts';
import { SUMMON_FIELDS, type SummonArgs } from './summon.ts';
import { BALLOT_FIELDS, type Dots } from './voteCommands.ts';

/** What the server tells a connection besides the document. */
export type Notice =
  /** The person's role changed while connected. */
  | { readonly type: 'role'; readonly role: Role }
  /** The server goes down on purpose; come back after so many seconds. */
  | { readonly type: 'restarting'; readonly seconds: number }
  /** Storage stopped or resumed taking writes. */
  | { readonly type: 'storage'; readonly ok: boolean }
  /** The document was rebuilt smaller; nothing to do but to know. */
  | { readonly type: 'compacted' }
  /** The facilitator froze these lanes; all others are open. */
  | { readonly type: 'frozenLanes'; readonly laneIds: readonly string[] }
  /** Somebody who may do so brings everybody to what they see; the server says who. */
  | ({ readonly type: 'summon'; readonly by: AwarenessUser } & SummonArgs)
  /** Where one's own dots lie in the open vote; nobody else is told. */
  | { readonly type: 'ballot'; readonly voteId: string; readonly dots: Dots }
  /** What one has written in private, all of it; nobody else is told. */
  | ({ readonly type: 'privateCards' } & PrivateCards)
  /**
   * A change of one's own met something frozen and was taken back; so many cards lie in the map's tray instead, with
   * what would else have been lost.
   */
  | { readonly type: 'takenBack'; readonly targetId: string; readonly kept: number };

const id = z.string().check(z.maxLength(128));

const summonNotice = z.object({
  type: z.literal('summon'),
  by: awarenessUserSchema,
  ...SUMMON_FIELDS,
});

const noticeSchema: z.ZodMiniType<Notice> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('role'), role: z.enum(ROLES) }),
  z.object({ type: z.literal('restarting'), seconds: z.number().check(z.gte(0), z.lte(3600)) }),
  z.object({ type: z.literal('storage'), ok: z.boolean() }),
  z.object({ type: z.literal('compacted') }),
  z.object({
    type: z.literal('frozenLanes'),
    laneIds: z.array(id).check(z.maxLength(20_000)),
  }),
  summonNotice,
  z.object({ type: z.literal('ballot'), ...BALLOT_FIELDS }),
  z.object({ type: z.literal('privateCards'), ...PRIVATE_CARDS_FIELDS }),
  z.object({ type: z.literal('takenBack'), targetId: id, kept: z.int().check(z.gte(0)) }),
]);

/** A whole NOTICE frame: varUint 124, then the notice as JSON in a varString. */
export function encodeNotice(notice: Notice): Uint8Array {
  return encodeJson(MESSAGE.notice, notice);
}

/** Reads a notice from a decoder standing behind the message type; null when malformed or of a newer kind. */
export function readNotice(decoder: decoding.Decoder): Notice | null {
  try {
    const parsed = noticeSchema.safeParse(JSON.parse(decoding.readVarString(decoder)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
