import { readConfig } from './config.ts';
import { createServer, type WaylineServer } from './createServer.ts';

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
  server = await createServer(config);
  await server.listen();
} catch (error) {
  fail(messageOf(error));
}

process.stdout.write(`Wayline is on ${config.publicUrl ?? server.url}\n`);
if (!server.isLocal) {
  process.stdout.write('It can be reached from other machines: the owner signs in with the owner secret.\n');
  if (server.freshSecret !== null) {
    process.stdout.write(`Owner secret (shown only now): ${server.freshSecret}\n`);
    process.stdout.write(`Sign in at ${config.publicUrl ?? server.url}/j#${server.freshSecret}\n`);
  }
}

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
