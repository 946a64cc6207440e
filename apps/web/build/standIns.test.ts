import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { standIns } from './standIns.ts';

/** The code of a package as its user finds it; each further name is looked up from the one before. */
function codeOf(...names: readonly string[]): string {
  const file = names.reduce((from, name) => createRequire(from).resolve(name), import.meta.filename);
  return readFileSync(file.replace('/umd/', '/esm/').replace(/\.cjs$/u, '.mjs'), 'utf8');
}

const words = (code: string, pattern: RegExp): string[] => [
  ...new Set(
    [...code.matchAll(pattern)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim())),
  ),
];

const offered = (name: string): string[] => {
  const plugin = standIns() as { load(id: string): string | null };
  return words(plugin.load(`\0stand-in:${name}`) ?? '', /export const (\w+)/gu);
};

describe('a stand-in has all that is asked of', () => {
  it.each([
    ['d3-transition', ['@xyflow/react', '@xyflow/system', 'd3-zoom']],
    ['d3-interpolate', ['@xyflow/react', '@xyflow/system', 'd3-zoom']],
    ['d3-interpolate', ['@xyflow/react', '@xyflow/system']],
  ])('%s by the last of %j', (name, users) => {
    const asked = words(codeOf(...users), new RegExp(`import \\{([^}]*)\\} from ['"]${name}['"]`, 'gu'));
    expect(asked.length).toBeGreaterThan(0);
    expect(offered(name)).toEqual(expect.arrayContaining(asked));
  });

  it('lib0/logging by Yjs', () => {
    const code = codeOf('yjs');
    const asked = words(code, /\blogging\.(\w+)/gu);
    expect(asked.length).toBeGreaterThan(0);
    expect(offered('lib0/logging')).toEqual(expect.arrayContaining(asked));
  });
});
