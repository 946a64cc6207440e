import { buildWeb } from './buildWeb.js';
import { install } from './install.js';
import { runNode } from './workspace.js';

install();
const built = await buildWeb();
if (built !== 0) process.exit(built);
// node:sqlite still announces itself as experimental in Node 24; the version is pinned, so that is no news.
process.exit(await runNode(['--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts']));
