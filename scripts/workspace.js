import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** The folder that holds this workspace. */
export const root = resolve(import.meta.dirname, '..');

/** The exact pnpm that the root package.json names, as `pnpm@1.2.3`. */
export const pnpm = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager);

const bin = join(root, 'node_modules', '.bin');

/** The pinned Node, which runs everything but these start-up scripts; missing before the first install. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** What Node compiled of our sources and of the packages, by content: a second start need not do it again. */
const compiled = join(root, 'node_modules', '.cache', 'wayline-compiled');

/** The environment in which `node` means the pinned one, also in whatever a child starts. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

/**
 * The script behind a workspace tool's command, so that it can be run without a shell on every system.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command) {
  const home = [root, join(root, 'e2e')]
    .map((folder) => join(folder, 'node_modules', packageName))
    .find((folder) => existsSync(folder));
  if (!home) throw new Error(`${packageName} is not installed`);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs the pinned Node to its end with this terminal and resolves to the exit code.
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>, signal?: AbortSignal}} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, { cwd = root, env = {}, signal: stop } = {}) {
  const child = spawn(node, args, {
    cwd,
    env: { NODE_COMPILE_CACHE: compiled, ...environment, ...env },
    stdio: 'inherit',
    signal: stop,
  });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal already sends Ctrl-C to the whole group; a second one would mean "now, without saving".
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
  };
  const signals = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      done(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/**
 * Runs the pinned Node to its end and returns what it printed.
 * @param {string[]} args
 */
export function captureNode(args) {
  const { status, stdout, stderr, error } = spawnSync(node, args, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}
