import type { Command, PrivateCommand } from '@wayline/document';
import { freeze, unfreeze } from './freezing.ts';
import type { ServerCommand } from './serverCommand.ts';
import { summon } from './summon.ts';
import { castVote, closeVote, openVote, removeVote } from './votes.ts';

/** What this server carries out. */
export type Served = Exclude<Command['type'], PrivateCommand['type']>;

/** Every command; another one is a file and a line here, and a row in the matrix of roles. */
export const COMMANDS: { readonly [T in Served]: ServerCommand<T> } = {
  summon,
  openVote,
  castVote,
  closeVote,
  removeVote,
  freeze,
  unfreeze,
};
