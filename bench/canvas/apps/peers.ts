import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { notesOf } from '../board/notes.ts';
import type { Subject } from './subject.ts';

const FOLDER = join(import.meta.dirname, '../../peers');
const DIST = join(FOLDER, 'dist');
const EXCALIDRAW_FILES = join(FOLDER, 'node_modules/@excalidraw/excalidraw/dist/prod');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The programs beside which ours is measured, by the names that rows use. */
export const PEERS = ['dom', 'rf', 'rfvis', 'excalidraw', 'tldraw'] as const;
export type PeerName = (typeof PEERS)[number];

/** The exact versions of what is measured, as the peers' own package.json names them. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

/** The peers' pages on a port of their own; their notes come from there as well. */
export interface PeerServer {
  subject(name: PeerName): Subject;
  stop(): void;
}

/** Installs and builds the peers where that has not been done, and serves them. */
export async function startPeers(say: (words: string) => void): Promise<PeerServer> {
  prepare(say);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bench');
    if (url.pathname === '/notes') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(notesOf(Number(url.searchParams.get('count')))));
      return;
    }
    const path = normalize(url.pathname);
    const file = path.startsWith('/excalidraw/')
      ? join(EXCALIDRAW_FILES, path.slice('/excalidraw/'.length))
      : join(DIST, path);
    readFile(file).then(
      (body) =>
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    subject: (name) => ({
      name,
      address: async (notes) => `http://127.0.0.1:${port}/${name}.html?count=${notes}`,
    }),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function prepare(say: (words: string) => void): void {
  const once = (stamp: string, fingerprint: string, words: string, make: () => void): void => {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
    say(words);
    make();
    writeFileSync(stamp, fingerprint);
  };
  const packages = fingerprintOf([join(FOLDER, 'package-lock.json')]);
  once(join(FOLDER, 'node_modules/.installed'), packages, 'installing the peers (once)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  once(join(DIST, '.sources'), fingerprintOf(sources()), 'building the peers', () =>
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build']),
  );
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    cwd: FOLDER,
    // The table alone belongs on our own stdout.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`in ${FOLDER}: ${command} ${args.join(' ')} failed ${error?.message ?? ''}`);
}

function sources(): string[] {
  return [FOLDER, join(FOLDER, 'src')].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name)),
  );
}

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
