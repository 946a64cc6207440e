import { install } from './install.js';
import { runNode } from './workspace.js';

install();
process.exit(
  await runNode(['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...process.argv.slice(2)]),
);
