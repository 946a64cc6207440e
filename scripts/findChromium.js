import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './workspace.js';

/**
 * A path may be there and still not start (Ubuntu ships a stub that asks for a snap).
 * @param {string | undefined} path
 */
function starts(path) {
  return (
    path !== undefined && existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
  );
}

function playwrightsOwn() {
  const { chromium } = createRequire(join(root, 'e2e', 'package.json'))('@playwright/test');
  return chromium.executablePath();
}

/**
 * Installs a package of Debian's where that is allowed and there is one.
 * @param {string} name
 */
function installFromDebian(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  process.stdout.write(`Installing ${name} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const aptGet = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env, timeout: 300_000 }).status === 0;
  const isInstalled = () => aptGet('-y', '--no-install-recommends', 'install', name);
  // The lists of packages may be old, or not there yet.
  if (!isInstalled() && aptGet('update')) isInstalled();
}

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * A Chromium: the one WAYLINE_CHROMIUM names, the system's, Playwright's own, or, for root on a Debian, the one it
 * installs. Undefined when there is none to be had.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.WAYLINE_CHROMIUM;
  if (named) return starts(named) ? named : undefined;
  const present = [...SYSTEM, playwrightsOwn()].find(starts);
  if (present) return present;
  installFromDebian('chromium');
  return SYSTEM.find(starts);
}

/**
 * The Chromium for the end-to-end tests: where it can be had the same engine without windows, which starts and ends in
 * less than half the time, else any other.
 * @returns {string | undefined}
 */
export function findHeadlessChromium() {
  if (process.env.WAYLINE_CHROMIUM) return findChromium();
  if (!starts(SHELL)) installFromDebian('chromium-headless-shell');
  return starts(SHELL) ? SHELL : findChromium();
}
