import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runNode, toolScript } from './workspace.js';

const dist = join(root, 'apps', 'web', 'dist');
const stamp = join(dist, '.sources');

/**
 * Every file under a folder that can reach the built page.
 * @param {string} folder
 * @returns {string[]}
 */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
  });
}

function fingerprint() {
  const hash = createHash('sha256');
  const single = ['pnpm-lock.yaml', 'vite.config.ts'].map((file) => join(root, file));
  const files = [...single, ...sources(join(root, 'packages')), ...sources(join(root, 'apps', 'web'))].sort();
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds the web app, unless the last build was made from the very same sources.
 * Resolves to the exit code of the build.
 * @param {{force?: boolean}} [options]
 */
export async function buildWeb({ force = false } = {}) {
  const current = fingerprint();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return 0;
  process.stderr.write('Building the web app …\n');
  // The stamp dies with the old build (Vite empties the folder), so an interrupted build is never taken for a good one.
  const code = await runNode([toolScript('vite', 'vite'), 'build', '--logLevel', 'warn']);
  if (code === 0) writeFileSync(stamp, current);
  return code;
}
