import { closest } from './arguments/closest.ts';
import { help } from './arguments/help.ts';
import { readArguments } from './arguments/readArguments.ts';
import { checkCommand } from './commands/checkCommand.ts';
import { type Command, refuse } from './commands/command.ts';
import { exportCommand } from './commands/exportCommand.ts';
import { importCommand } from './commands/importCommand.ts';
import { serveCommand } from './commands/serveCommand.ts';
import type { ExitCode, Host } from './host.ts';

const COMMANDS: readonly Command[] = [importCommand, exportCommand, checkCommand, serveCommand];

/** Runs `wayline` with the words behind it and gives the exit code. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...args] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await host.out(new TextEncoder().encode(overview()));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) return refuse(host, unknown(name));
  const read = readArguments(args, command.options);
  if (!read.ok) return refuse(host, read.message);
  if (read.arguments.wantsHelp) {
    await host.out(new TextEncoder().encode(`${help(command.usage, command.about, command.options)}\n`));
    return 0;
  }
  return command.run(read.arguments, host);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length));
  const rows = COMMANDS.map(({ usage, summary }) => `  wayline ${usage.padEnd(width)}  ${summary}`);
  return `${['usage:', ...rows, '', 'wayline COMMAND --help says more.'].join('\n')}\n`;
}

function unknown(name: string): string {
  const names = COMMANDS.map((command) => command.name);
  const near = closest(name, names);
  return `"${name}" is no command${near === null ? '' : `, did you mean ${near}`}; there is ${names.join(', ')}`;
}
