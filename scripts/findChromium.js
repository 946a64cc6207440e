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

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  process.stdout.write('Installing Chromium …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', 'update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], {
    stdio: 'inherit',
    env,
  });
}

/**
 * The Chromium for the end-to-end tests: the one WAYLINE_CHROMIUM names, the system's, Playwright's own,
 * or, for root on a Debian, the one it installs. Undefined when there is none to be had.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.WAYLINE_CHROMIUM;
  if (named) return starts(named) ? named : undefined;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const present = [...system, playwrightsOwn()].find(starts);
  if (present) return present;
  installFromDebian();
  return system.find(starts);
}
