#!/usr/bin/env node
import { cryptoRandom } from '@wayline/domain';
import { nodeRasteriser } from '@wayline/exchange/node';
import { run } from './run.ts';

/** Whoever reads may have gone (`| head`): then there is nothing left to do. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  now: () => new Date().toISOString(),
  random: cryptoRandom,
  readStdin: async () => Buffer.concat(await Array.fromAsync(process.stdin)),
  out: (bytes) => new Promise((resolve) => process.stdout.write(bytes, () => resolve())),
  outIsTerminal: process.stdout.isTTY === true,
  say: (line) => {
    process.stderr.write(`${line}\n`);
  },
  sayIsTerminal: process.stderr.isTTY === true,
  rasteriser: nodeRasteriser,
});
