import { buildWeb } from './buildWeb.js';
import { findChromium } from './findChromium.js';
import { install } from './install.js';
import { runNode } from './workspace.js';

const args = process.argv.slice(2);
const suites = args.filter((arg) => /^[a-z]+$/.test(arg));

install();
/** @type {Record<string, string>} */
const env = {};
// Only the canvas is measured in a browser, on the page as it is served.
if (suites.length === 0 || suites.includes('canvas')) {
  const chromium = findChromium();
  if (!chromium) {
    process.stderr.write('error: no Chromium found; name one in WAYLINE_CHROMIUM.\n');
    process.exit(1);
  }
  env.WAYLINE_CHROMIUM = chromium;
  if ((await buildWeb()) !== 0) process.exit(1);
}
process.exit(await runNode(['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...args], { env }));
