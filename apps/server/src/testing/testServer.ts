import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { Config } from '../config.ts';
import { createServer, type ServerOptions, type WaylineServer } from '../createServer.ts';

/** A fresh folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wayline-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What tests start from: loopback, any free port, its own data. */
function testConfig(changes: Partial<Config> = {}): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    dataDir: changes.dataDir ?? temporaryFolder(),
    publicUrl: undefined,
    ownerSecret: undefined,
    trustProxy: false,
    logLevel: 'silent',
    durability: 'full',
    ...changes,
  };
}

/** Writes nowhere; a real destination listens for the end of the process, once a server. */
function silentLogger(): pino.Logger {
  return pino({ level: 'silent' }, { write: () => undefined });
}

/** A server under test, and where its data lies. */
export interface TestServer extends WaylineServer {
  readonly dataDir: string;
}

/** A real server that listens, and stops when the test is over. */
export async function startServer(
  changes: Partial<Config> = {},
  options: ServerOptions = {},
): Promise<TestServer> {
  const config = testConfig(changes);
  const server = await createServer(config, { logger: silentLogger(), ...options });
  onTestFinished(() => server.close());
  await server.listen();
  // A spread would read the address once and for all.
  return Object.assign(Object.create(server) as WaylineServer, { dataDir: config.dataDir });
}

/** Makes a board as the local owner and returns its id. */
export async function createBoard(
  server: Pick<WaylineServer, 'url'>,
  body: unknown = { title: 'Board' },
): Promise<string> {
  const response = await fetch(`${server.url}/api/boards`, { method: 'POST', body: JSON.stringify(body) });
  const { id } = (await response.json()) as { id: string };
  if (response.status !== 201) throw new Error(`no board was made: ${response.status}`);
  return id;
}
