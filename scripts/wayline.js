import { install } from './install.js';
import { root, runNode } from './workspace.js';

install();
// npm moves into the workspace; the files somebody names are meant from where they typed the command.
const cwd = process.env.INIT_CWD ?? process.cwd();
const main = `${root}/apps/cli/src/main.ts`;
process.exit(
  await runNode(['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], { cwd }),
);
