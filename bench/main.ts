import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layoutSuite } from './layout/layoutSuite.ts';
import { describeMachine } from './report/machine.ts';
import { tableOf } from './report/printTable.ts';
import { passes, ratio, type Suite } from './report/suite.ts';
import { syncSuite } from './sync/syncSuite.ts';

const SUITES: readonly Suite[] = [syncSuite, layoutSuite];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
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

const machine = describeMachine();
console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, commit ${machine.commit}\n`);
let failed = 0;
for (const suite of SUITES) {
  if (positionals.length > 0 && !positionals.includes(suite.id)) continue;
  const rows = await suite.run({ short: values.short, say: (words) => console.error(words) });
  failed += rows.filter((row) => !passes(row)).length;
  console.log(`${suite.title}\n${tableOf(rows)}\n`);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${suite.id}.json`);
  const result = rows.map((row) => ({ ...row, ratio: ratio(row), pass: passes(row) }));
  writeFileSync(
    file,
    `${JSON.stringify({ suite: suite.id, machine, short: values.short, rows: result }, null, 2)}\n`,
  );
  console.log(`written to ${file}\n`);
}
process.exit(failed > 0 ? 1 : 0);
