import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@wayline/domain';
import { nodeRasteriser } from '@wayline/exchange/node';
import type { Host } from '../host.ts';
import { run } from '../run.ts';

/** The command line in a folder of its own, with everything that it says. */
export interface TestHost {
  readonly folder: string;
  readonly wayline: (...words: string[]) => Promise<Outcome>;
  readonly remove: () => Promise<void>;
}

export interface Outcome {
  readonly code: number;
  readonly out: Uint8Array;
  readonly text: string;
  readonly said: readonly string[];
}

export async function testHost(more: Partial<Host> = {}): Promise<TestHost> {
  const rasteriser = nodeRasteriser();
  const folder = await mkdtemp(join(tmpdir(), 'wayline-cli-'));
  return {
    folder,
    remove: async () => {
      await rasteriser.close();
      await rm(folder, { recursive: true, force: true });
    },
    wayline: async (...words) => {
      const parts: Uint8Array[] = [];
      const said: string[] = [];
      const code = await run(words, {
        cwd: folder,
        now: () => '2026-11-22T10:00:00.000Z',
        random: seededRandom(11),
        readStdin: async () => new Uint8Array(),
        out: async (bytes) => {
          parts.push(bytes);
        },
        outIsTerminal: false,
        say: (line) => said.push(line),
        sayIsTerminal: false,
        // One thread for all pictures of a test file: starting it costs more than most pictures.
        rasteriser: () => ({ rasterise: rasteriser.rasterise, close: async () => undefined }),
        ...more,
      });
      const out = Buffer.concat(parts);
      return { code, out, text: out.toString(), said };
    },
  };
}
