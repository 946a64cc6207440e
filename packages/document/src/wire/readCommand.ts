import {
  frozenIdSchema,
  idSchema,
  MOST_DOTS,
  privateLanesSchema,
  privateWordsSchema,
  voteTermsSchema,
} from '@wayline/domain';
import type * as decoding from 'lib0/decoding';
import * as z from 'zod/mini';
import type { Command, CommandRequest } from './command.ts';
import { readJson } from './jsonFrame.ts';
import { SUMMON_FIELDS } from './summon.ts';

// Apart from what writes commands: a page that only asks need not know how to judge what is asked.

const requestSchema = z.object({ id: z.int().check(z.gte(0)) });

const id = z.string().check(z.maxLength(128));
const ofVote = z.object({ voteId: id });
const dots = z.int().check(z.gte(0), z.lte(MOST_DOTS));
const frozen = z.object({ targets: z.array(frozenIdSchema).check(z.minLength(1), z.maxLength(200)) });

/** What the arguments of each command look like. */
const ARGS: { readonly [T in Command['type']]: z.ZodMiniType<Extract<Command, { type: T }>['args']> } = {
  summon: z.object(SUMMON_FIELDS),
  openVote: voteTermsSchema,
  castVote: z.object({ voteId: id, itemId: id, dots }),
  closeVote: ofVote,
  removeVote: ofVote,
  freeze: frozen,
  unfreeze: frozen,
  startPrivate: z.object({ mapId: idSchema('map'), laneIds: privateLanesSchema }),
  writePrivate: privateWordsSchema,
  removePrivate: z.object({ id: idSchema('card') }),
  reveal: z.object({}),
};

const typeSchema = z.object({ type: z.enum(Object.keys(ARGS) as Command['type'][]), args: z.unknown() });

/** Reads a command from a decoder standing behind the message type; null when it is no request at all. */
export function readCommand(decoder: decoding.Decoder): CommandRequest | null {
  const json = readJson(decoder);
  const request = requestSchema.safeParse(json);
  return request.success ? { id: request.data.id, command: commandIn(json) } : null;
}

function commandIn(json: unknown): Command | null {
  const asked = typeSchema.safeParse(json);
  if (!asked.success) return null;
  const { type } = asked.data;
  const args = ARGS[type].safeParse(asked.data.args);
  // Each type has the arguments of its own schema.
  return args.success ? ({ type, args: args.data } as Command) : null;
}
