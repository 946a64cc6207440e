import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Two copies of Yjs in one process each take the other's types for foreign objects, and content is silently lost.
describe('the workspace', () => {
  it.each(['yjs', 'lib0', 'y-protocols'])('holds one version of %s', (name) => {
    const lockfile = readFileSync(fileURLToPath(new URL('../../../pnpm-lock.yaml', import.meta.url)), 'utf8');
    const versions = new Set(
      [...lockfile.matchAll(new RegExp(`^ {2}'?${name}@([^:'()]+)`, 'gm'))].map(([, v]) => v),
    );
    expect([...versions]).toHaveLength(1);
  });
});
