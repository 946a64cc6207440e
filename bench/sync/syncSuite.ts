import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, quantile } from '../report/statistics.ts';
import type { Row, Suite, SuiteOptions } from '../report/suite.ts';
import { fanOut } from './fanOut.ts';
import { startServer } from './serverProcess.ts';

interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** Server CPU per delivered edit, µs. */
  readonly cpu: number;
}

/** One room, 30 writers × 5 edits/s: every update on disk before it is sent, against a broadcast that saves nothing. */
export const syncSuite: Suite = {
  id: 'sync',
  title: 'One room, 30 writers × 5 edits/s, against a bare ws broadcast of the same bytes',
  async run({ short, say }: SuiteOptions): Promise<readonly Row[]> {
    const rounds = short ? 1 : 3;
    const seconds = short ? 3 : 12;
    const ours: Measured[] = [];
    const bare: Measured[] = [];
    // In turn, so that a drift of the machine meets both alike.
    for (let round = 1; round <= rounds; round++) {
      say(`round ${round} of ${rounds}: bare`);
      bare.push(await measureBare(seconds));
      say(`round ${round} of ${rounds}: wayline`);
      ours.push(await measureWayline(seconds));
    }
    const of = (runs: readonly Measured[], key: keyof Measured): number =>
      median(runs.map((run) => run[key]));
    const row = (id: string, what: string, key: keyof Measured, unit: string, limit: number): Row => ({
      id,
      what,
      ours: of(ours, key),
      against: of(bare, key),
      unit,
      peer: 'bare ws',
      limit,
    });
    return [
      row('S1', 'edit → visible to others, p50', 'p50', 'ms', 2),
      row('S2', 'edit → visible to others, p95', 'p95', 'ms', 1.5),
      row('S3', 'server CPU per delivery', 'cpu', 'µs', 2),
    ];
  },
};

async function measureBare(seconds: number): Promise<Measured> {
  return measure(join(import.meta.dirname, 'bareServer.ts'), {}, seconds, async () => 'sync/room');
}

async function measureWayline(seconds: number): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'wayline-bench-'));
  const main = join(import.meta.dirname, '../../apps/server/src/main.ts');
  try {
    return await measure(main, { DATA_DIR: data }, seconds, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Bench', template: 'blank' }),
      });
      const { id } = (await response.json()) as { id: string };
      return `sync/${id}`;
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function measure(
  file: string,
  env: Record<string, string>,
  seconds: number,
  room: (port: number) => Promise<string>,
): Promise<Measured> {
  const server = await startServer(file, env);
  try {
    const path = await room(server.port);
    const before = server.cpuSeconds();
    const seen = await fanOut({
      url: `ws://127.0.0.1:${server.port}/${path}`,
      writers: 30,
      editsPerSecond: 5,
      seconds,
    });
    if (seen.latencies.length < seen.expected) {
      throw new Error(
        `${seen.expected - seen.latencies.length} of ${seen.expected} deliveries never came (${file})`,
      );
    }
    const cpu = ((server.cpuSeconds() - before) * 1e6) / seen.latencies.length;
    return { p50: quantile(seen.latencies, 0.5), p95: quantile(seen.latencies, 0.95), cpu };
  } finally {
    await server.stop();
  }
}
