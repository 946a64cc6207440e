import type { Arguments } from '../arguments/readArguments.ts';
import type { ExitCode, Host } from '../host.ts';
import { type Command, refuse } from './command.ts';

export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve',
  summary: 'runs the server',
  about:
    'Runs the server until it is stopped. PORT, HOST, DATA_DIR, PUBLIC_URL and the rest are read from the environment.',
  options: [],
  run,
};

async function run({ files }: Arguments, host: Host): Promise<ExitCode> {
  if (files.length > 0) return refuse(host, `serve takes no files, not ${files.join(', ')}`);
  // Loading it starts it; it answers the signals and ends the process by itself.
  await import(new URL('./main.ts', import.meta.resolve('@wayline/server')).href);
  return 0;
}
