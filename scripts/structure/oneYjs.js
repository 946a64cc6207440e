import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.js';

/** Versions of yjs in the lockfile beyond the first: two copies cannot read each other's types. */
export function oneYjs(lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')) {
  const versions = new Set([...lockfile.matchAll(/^ {2}yjs@([^:(]+)/gm)].map((match) => match[1]));
  return versions.size === 1
    ? []
    : [`the lockfile holds ${versions.size} versions of yjs: ${[...versions].join(', ')}`];
}
