import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyDirection } from './structure/dependencyDirection.js';
import { importCircles } from './structure/importCircles.js';
import { oneYjs } from './structure/oneYjs.js';
import { captureNode, root, toolScript } from './workspace.js';

/** @typedef {{title: string, run: () => {ok: boolean, output: string}}} Check */

/**
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 */
const tool = (packageName, command, args) => () => captureNode([toolScript(packageName, command), ...args]);

/** @param {() => string[]} findProblems */
const structure = (findProblems) => () => {
  const problems = findProblems();
  return { ok: problems.length === 0, output: problems.join('\n') };
};

function typeProjects() {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`),
  );
  return ['.', ...folders, 'e2e', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /^tsconfig(\.test)?\.json$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

function types() {
  const runs = typeProjects().map((project) => tool('typescript', 'tsc', ['-p', project])());
  // A package's sources are compiled with its tests too, so one mistake may be reported twice.
  const lines = new Set(runs.flatMap(({ output }) => output.split('\n')).filter(Boolean));
  return { ok: runs.every(({ ok }) => ok), output: [...lines].join('\n') };
}

/** @type {Check[]} */
const checks = [
  { title: 'format', run: tool('@biomejs/biome', 'biome', ['check', '--linter-enabled=false', '.']) },
  {
    title: 'lint (walls between folders, no file over 400 lines)',
    run: tool('@biomejs/biome', 'biome', ['lint', '--error-on-warnings', '.']),
  },
  { title: 'types', run: types },
  { title: 'nothing unused', run: tool('knip', 'knip', ['--no-config-hints']) },
  { title: 'no import circle', run: structure(importCircles) },
  { title: 'dependencies run one way', run: structure(dependencyDirection) },
  { title: 'one copy of yjs', run: structure(oneYjs) },
];

/** Runs every check that needs no server, prints what each found and counts them. */
export function runChecks() {
  let passed = 0;
  for (const { title, run } of checks) {
    const { ok, output } = run();
    if (ok) passed += 1;
    else process.stdout.write(`${output}\n`);
    process.stdout.write(`${ok ? '✓' : '✗'} ${title}\n`);
  }
  return { passed, failed: checks.length - passed };
}
