import type { Command, VoteCommand } from '@wayline/document';
import type { ServerCommand } from './serverCommand.ts';
import { summon } from './summon.ts';

/** Every command; another one is a file and a line here, and a row in the matrix of roles. */
export const COMMANDS: { readonly [T in Exclude<Command, VoteCommand>['type']]: ServerCommand<T> } = {
  summon,
};
