import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as z from 'zod/mini';
import { FREEZE_ARGS, type FreezeCommand } from './freezeCommands.ts';
import { MESSAGE } from './messageType.ts';
import { PRIVATE_ARGS, type PrivateCommand } from './privateCommands.ts';
import { type SeenPart, seenPartSchema, VIEW_NAME_LENGTH } from './seenPart.ts';
import { VOTE_ARGS, type VoteCommand } from './voteCommands.ts';

/** An act that only the server may carry out, since it concerns others and must not be anybody's to forge. */
export type Command =
  /** Brings everybody in the room to what the sender sees. */
  { readonly type: 'summon'; readonly args: SummonArgs } | VoteCommand | FreezeCommand | PrivateCommand;

/** Where a summons leads. */
export interface SummonArgs {
  /** The view of the board's data, as its address names it. */
  readonly view: string;
  /** What to see of the board; null in the other views. */
  readonly viewport: SeenPart | null;
}

/** A command with the number that its result will carry. */
export interface CommandRequest {
  /** The client's own count, ≥ 0. */
  readonly id: number;
  /** Null for a kind of command, or arguments, that this side does not know. */
  readonly command: Command | null;
}

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

/** The most a command may weigh, in UTF-16 units of its JSON. */
const COMMAND_MAX_LENGTH: number = 80_000;

const id = z.int().check(z.gte(0));

const requestSchema = z.object({ id });

/** The fields of a summons, for the command and for the notice that it becomes. */
export const SUMMON_FIELDS: {
  readonly view: z.ZodMiniType<string>;
  readonly viewport: z.ZodMiniType<SeenPart | null>;
} = { view: z.string().check(z.maxLength(VIEW_NAME_LENGTH)), viewport: z.nullable(seenPartSchema) };

const commandSchema: z.ZodMiniType<Command> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('summon'), args: z.object(SUMMON_FIELDS) }),
  z.object({ type: z.literal('openVote'), args: VOTE_ARGS.openVote }),
  z.object({ type: z.literal('castVote'), args: VOTE_ARGS.castVote }),
  z.object({ type: z.literal('closeVote'), args: VOTE_ARGS.closeVote }),
  z.object({ type: z.literal('removeVote'), args: VOTE_ARGS.removeVote }),
  z.object({ type: z.literal('freeze'), args: FREEZE_ARGS.freeze }),
  z.object({ type: z.literal('unfreeze'), args: FREEZE_ARGS.unfreeze }),
  z.object({ type: z.literal('startPrivate'), args: PRIVATE_ARGS.startPrivate }),
  z.object({ type: z.literal('writePrivate'), args: PRIVATE_ARGS.writePrivate }),
  z.object({ type: z.literal('removePrivate'), args: PRIVATE_ARGS.removePrivate }),
  z.object({ type: z.literal('reveal'), args: PRIVATE_ARGS.reveal }),
]);

const resultSchema: z.ZodMiniType<CommandResult> = z.union([
  z.object({ id, ok: z.literal(true) }),
  z.object({ id, ok: z.literal(false), reason: z.enum(REFUSALS) }),
]);

/** A whole COMMAND frame: varUint 122, then `{id, type, args}` as JSON in a varString. */
export function encodeCommand(number: number, command: Command): Uint8Array {
  return encodeJson(MESSAGE.command, { id: number, ...command });
}

/** Reads a command from a decoder standing behind the message type; null when it is no request at all. */
export function readCommand(decoder: decoding.Decoder): CommandRequest | null {
  const json = readJson(decoder);
  const request = requestSchema.safeParse(json);
  if (!request.success) return null;
  const command = commandSchema.safeParse(json);
  return { id: request.data.id, command: command.success ? command.data : null };
}

/** A whole RESULT frame: varUint 123, then the result as JSON in a varString. */
export function encodeResult(result: CommandResult): Uint8Array {
  return encodeJson(MESSAGE.result, result);
}

/** Reads a result from a decoder standing behind the message type; null when malformed. */
export function readResult(decoder: decoding.Decoder): CommandResult | null {
  const result = resultSchema.safeParse(readJson(decoder));
  return result.success ? result.data : null;
}

function encodeJson(type: number, value: unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarString(encoder, JSON.stringify(value));
  return encoding.toUint8Array(encoder);
}

/** The value, or undefined where it is cut off, too long or no JSON. */
function readJson(decoder: decoding.Decoder): unknown {
  try {
    const text = decoding.readVarString(decoder);
    return text.length > COMMAND_MAX_LENGTH ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
