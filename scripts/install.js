import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, pnpm, root } from './workspace.js';

const stamp = join(root, 'node_modules', '.wayline-installed');

function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpm}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Installs what the lockfile names, unless that is already there. Words go to stderr, so that a
 * command's own output stays clean. Ends the process when the installation fails.
 */
export function install() {
  const fingerprint = wanted();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  process.stderr.write('Installing packages …\n');
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const { status, stdout, stderr, error } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (error || status !== 0 || !existsSync(node)) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
    process.stderr.write(`error: the installation failed. To see it again: npx ${args.join(' ')}\n`);
    process.exit(1);
  }
  writeFileSync(stamp, fingerprint);
}
