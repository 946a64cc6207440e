import type { FreezeCommand } from './freezeCommands.ts';
import { encodeJson } from './jsonFrame.ts';
import { MESSAGE } from './messageType.ts';
import type { PrivateCommand } from './privateCommands.ts';
import type { SummonArgs } from './summon.ts';
import type { VoteCommand } from './voteCommands.ts';

/** An act that only the server may carry out, since it concerns others and must not be anybody's to forge. */
export type Command =
  /** Brings everybody in the room to what the sender sees. */
  { readonly type: 'summon'; readonly args: SummonArgs } | VoteCommand | FreezeCommand | PrivateCommand;

/** A command with the number that its result will carry. */
export interface CommandRequest {
  /** The client's own count, ≥ 0. */
  readonly id: number;
  /** Null for a kind of command, or arguments, that this side does not know. */
  readonly command: Command | null;
}

/** A whole COMMAND frame: varUint 122, then `{id, type, args}` as JSON in a varString. */
export function encodeCommand(number: number, command: Command): Uint8Array {
  return encodeJson(MESSAGE.command, { id: number, ...command });
}
