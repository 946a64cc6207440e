import type * as decoding from 'lib0/decoding';
import * as z from 'zod/mini';
import { encodeJson, readJson } from './jsonFrame.ts';
import { MESSAGE } from './messageType.ts';

const REFUSALS = [
  'forbidden',
  'tooOften',
  'unknown',
  'storage',
  'voteOpen',
  'noSuchVote',
  'voteClosed',
  'outOfScope',
  'overBudget',
  'noSuchTarget',
  'privateOpen',
  'noPrivate',
  'tooMany',
] as const;

/**
 * Why a command was not carried out. `unknown` is also the answer to arguments that do not fit, `storage` that the
 * server cannot write it down at present; `voteOpen`: another vote has to be closed first; `privateOpen`: what is written
 * in private has to be revealed first.
 */
export type CommandRefusal = (typeof REFUSALS)[number];

/** What became of a command. */
export type CommandResult =
  | { readonly id: number; readonly ok: true }
  | { readonly id: number; readonly ok: false; readonly reason: CommandRefusal };

const id = z.int().check(z.gte(0));

const resultSchema: z.ZodMiniType<CommandResult> = z.union([
  z.object({ id, ok: z.literal(true) }),
  z.object({ id, ok: z.literal(false), reason: z.enum(REFUSALS) }),
]);

/** A whole RESULT frame: varUint 123, then the result as JSON in a varString. */
export function encodeResult(result: CommandResult): Uint8Array {
  return encodeJson(MESSAGE.result, result);
}

/** Reads a result from a decoder standing behind the message type; null when malformed. */
export function readResult(decoder: decoding.Decoder): CommandResult | null {
  const result = resultSchema.safeParse(readJson(decoder));
  return result.success ? result.data : null;
}
