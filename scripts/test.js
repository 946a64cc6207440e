import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './buildWeb.js';
import { runChecks } from './checks.js';
import { findHeadlessChromium } from './findChromium.js';
import { install } from './install.js';
import { root, runNode, toolScript } from './workspace.js';

/** @typedef {{passed: number, failed: number}} Count */

install();
const reports = mkdtempSync(join(tmpdir(), 'wayline-test-'));

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * A tool that ends badly without naming a failed test (it could not load a file, say) still failed once.
 * @param {number} code
 * @param {Count | undefined} count
 * @returns {Count}
 */
function settle(code, count) {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function unitTests() {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode([toolScript('vitest', 'vitest'), ...args]);
  const report = readReport(file);
  return settle(code, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

async function build() {
  const code = await buildWeb({ force: true });
  return settle(code, { passed: code === 0 ? 1 : 0, failed: 0 });
}

async function endToEnd() {
  const chromium = findHeadlessChromium();
  if (!chromium) {
    process.stdout.write(
      'error: no Chromium found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in WAYLINE_CHROMIUM.\n',
    );
    return { passed: 0, failed: 1 };
  }
  const file = join(reports, 'e2e.json');
  const code = await runNode([toolScript('@playwright/test', 'playwright'), 'test'], {
    cwd: join(root, 'e2e'),
    env: { WAYLINE_CHROMIUM: chromium, WAYLINE_E2E_REPORT: file },
  });
  const stats = readReport(file)?.stats;
  return settle(code, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

/** @type {[string, () => Count | Promise<Count>][]} */
const stages = [
  ['Checks', runChecks],
  // Before the unit tests: some of them start the server as it is started for people, with its pages.
  ['Web build', build],
  ['Unit tests', unitTests],
  ['End-to-end tests', endToEnd],
];

const keepGoing = process.argv.includes('--keep-going');
let passed = 0;
let failed = 0;
for (const [title, run] of stages) {
  if (failed > 0 && !keepGoing) {
    process.stdout.write(
      `\n${title}: not run, because something before failed (npm test -- --keep-going runs all)\n`,
    );
    continue;
  }
  process.stdout.write(`\n${title}\n`);
  const started = Date.now();
  const count = await run();
  passed += count.passed;
  failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${title}: ${count.passed} passed, ${count.failed} failed in ${seconds} s\n`);
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
