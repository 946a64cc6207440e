import type { Arguments, OptionSpec } from '../arguments/readArguments.ts';
import type { ExitCode, Host } from '../host.ts';

/** A word behind `wayline`. */
export interface Command {
  readonly name: string;
  /** Behind the command's name: `FILE… [options]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** More of it, for `--help`. */
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly run: (args: Arguments, host: Host) => Promise<ExitCode>;
}

/** Says what is wrong and gives the exit code for it. */
export function refuse(host: Host, message: string): ExitCode {
  host.say(`error: ${message}`);
  return 2;
}
