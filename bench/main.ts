import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canvasSuite } from './canvas/canvasSuite.ts';
import { layoutSuite } from './layout/layoutSuite.ts';
import { describeMachine } from './report/machine.ts';
import { tableOf } from './report/printTable.ts';
import { ratio, type Suite, verdictOf } from './report/suite.ts';
import { syncSuite } from './sync/syncSuite.ts';

const SUITES: readonly Suite[] = [syncSuite, layoutSuite, canvasSuite];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    rows: { type: 'string', default: '' },
    peers: { type: 'string', default: '' },
    rounds: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, 'results') },
  },
});
const unknown = positionals.filter((id) => !SUITES.some((suite) => suite.id === id));
if (unknown.length > 0) {
  console.error(
    `error: no suite "${unknown.join('", "')}"; there are: ${SUITES.map(({ id }) => id).join(', ')}`,
  );
  process.exit(2);
}
const listOf = (text: string): string[] => text.split(',').filter(Boolean);

const machine = describeMachine();
console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, commit ${machine.commit}\n`);
const failed: string[] = [];
for (const suite of SUITES) {
  if (positionals.length > 0 && !positionals.includes(suite.id)) continue;
  const rows = await suite.run({
    short: values.short,
    long: values.long,
    rows: listOf(values.rows),
    peers: listOf(values.peers),
    ...(values.rounds && { rounds: Number(values.rounds) }),
    say: (words) => console.error(words),
  });
  failed.push(...rows.filter((row) => verdictOf(row) === 'FAIL').map(({ id }) => id));
  console.log(`${suite.title}\n${tableOf(rows)}\n`);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${suite.id}.json`);
  const result = rows.map((row) => ({ ...row, ratio: ratio(row), verdict: verdictOf(row) }));
  writeFileSync(
    file,
    `${JSON.stringify({ suite: suite.id, machine, short: values.short, rows: result }, null, 2)}\n`,
  );
  console.log(`written to ${file}\n`);
}
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
