import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../sync/serverProcess.ts';
import { mapBoard } from '../board/mapBoard.ts';
import { noteBoard } from '../board/noteBoard.ts';
import { OURS, type Subject } from './subject.ts';

/** Wayline as people run it: its own server with its built page, on a data folder that goes afterwards. */
export interface WaylineSubject extends Subject {
  /** The address of a board with one large map. */
  mapAddress(): Promise<string>;
  /** The room of a board's page, as a `ws:` address. */
  roomOf(address: string): string;
  stop(): Promise<void>;
}

/** Starts the server. The page must have been built. */
export async function startWayline(): Promise<WaylineSubject> {
  const data = mkdtempSync(join(tmpdir(), 'wayline-bench-'));
  const main = join(import.meta.dirname, '../../../apps/server/src/main.ts');
  const server = await startServer(main, { DATA_DIR: data });
  const base = `http://127.0.0.1:${server.port}`;
  const made = new Map<string, Promise<string>>();

  const boardOf = (key: string, document: () => unknown): Promise<string> => {
    const address = made.get(key) ?? makeBoard(base, document());
    made.set(key, address);
    // On a machine too busy to read a large board in time, the next round tries again.
    address.catch(() => made.delete(key));
    return address;
  };
  return {
    name: OURS,
    address: (notes) => boardOf(String(notes), () => noteBoard(notes)),
    mapAddress: () => boardOf('map', mapBoard),
    roomOf: (address) => address.replace('http:', 'ws:').replace('/b/', '/sync/').replace(/\?.*/, ''),
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function makeBoard(base: string, document: unknown): Promise<string> {
  const response = await fetch(`${base}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document }),
  });
  if (!response.ok) throw new Error(`POST /api/boards: ${response.status} ${await response.text()}`);
  const { url } = (await response.json()) as { url: string };
  return `${base}${url}?bench=1`;
}
