import type { Command } from '@wayline/document';
import { freeze, unfreeze } from './freezing.ts';
import { removePrivate, reveal, startPrivate, writePrivate } from './privateWriting.ts';
import type { ServerCommand } from './serverCommand.ts';
import { summon } from './summon.ts';
import { castVote, closeVote, openVote, removeVote } from './votes.ts';

/** Every command; another one is a file and a line here, and a row in the matrix of roles. */
export const COMMANDS: { readonly [T in Command['type']]: ServerCommand<T> } = {
  summon,
  openVote,
  castVote,
  closeVote,
  removeVote,
  freeze,
  unfreeze,
  startPrivate,
  writePrivate,
  removePrivate,
  reveal,
};
