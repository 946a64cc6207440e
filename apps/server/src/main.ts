import { enableCompileCache } from 'node:module';
import { readConfig } from './config.ts';
import type { WaylineServer } from './createServer.ts';

/** Starts the server from the environment; what is wrong is said in one line. */

const STOP_MS = 9_500;

function fail(problem: string): never {
  process.stderr.write(`error: ${problem}\n`);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) fail(read.problem);
const { config } = read;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
let server: WaylineServer;
try {
  // Stripping the types and compiling is most of a start; the second one finds it done.
  enableCompileCache();
  const { createServer } = await import('./createServer.ts');
  server = await createServer(config);
  await server.listen();
} catch (error) {
  fail(messageOf(error));
}

const address = config.publicUrl ?? server.url;
const words = [`Wayline is on ${address}`];
if (!server.isLocal) {
  words.push('It can be reached from other machines: the owner signs in with the owner secret.');
  if (server.freshSecret !== null) {
    words.push(
      `Owner secret (shown only now): ${server.freshSecret}`,
      `Sign in at ${address}/j#${server.freshSecret}`,
    );
  }
}
process.stdout.write(`${words.join('\n')}\n`);

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(1), STOP_MS).unref();
  server.close().then(
    () => process.exit(0),
    (error: unknown) => fail(messageOf(error)),
  );
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
