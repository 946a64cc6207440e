import { expect, test } from 'vitest';
import { dependencyDirection } from './dependencyDirection.js';
import { importCircles } from './importCircles.js';
import { oneYjs } from './oneYjs.js';

/** @param {Record<string, string>} files */
const tree = (files) => Object.entries(files).map(([path, text]) => ({ path, text }));

test('a circle of imports is found, also one of types and one written over several lines', () => {
  const files = tree({
    'packages/domain/src/a.ts': "import {\n  b,\n} from './b.ts';",
    'packages/domain/src/b.ts': "export { c } from './deep/c.ts';",
    'packages/domain/src/deep/c.ts': "import type { A } from '../a.ts';",
    'packages/domain/src/d.ts': "import './a.ts';",
  });
  expect(importCircles(files)).toEqual([
    'import circle: packages/domain/src/a.ts → packages/domain/src/b.ts → packages/domain/src/deep/c.ts → packages/domain/src/a.ts',
  ]);
});

test('two ways to the same file are no circle', () => {
  const files = tree({
    'bench/a.ts': "import './b.ts';\nimport './c.ts';",
    'bench/b.ts': "import './c.ts';",
    'bench/c.ts': '',
  });
  expect(importCircles(files)).toEqual([]);
});

test('an import against the direction is found', () => {
  const files = tree({
    'packages/domain/src/a.ts': "import { layoutBoard } from '@wayline/scene';",
    'packages/scene/src/a.ts': "import type { Card } from '@wayline/domain';",
    'packages/document/src/a.ts': "export { Scene } from '@wayline/scene';",
    'apps/web/src/a.tsx': "const server = await import('@wayline/server');",
  });
  expect(dependencyDirection(files)).toEqual([
    'packages/domain/src/a.ts: packages/domain may not use @wayline/scene',
    'packages/document/src/a.ts: packages/document may not use @wayline/scene',
    'apps/web/src/a.tsx: apps/web may not use @wayline/server',
  ]);
});

test('an import around a package’s face or out of the package is found', () => {
  const files = tree({
    'apps/web/src/canvas/a.ts': "import { x } from '@wayline/domain/src/x.ts';",
    'apps/web/src/canvas/b.ts': "import { x } from '../../../../packages/domain/src/x.ts';",
    'apps/web/src/canvas/c.ts': "import { x } from '../main.ts';",
  });
  expect(dependencyDirection(files)).toEqual([
    'apps/web/src/canvas/a.ts: @wayline/domain/src/x.ts reaches behind the face of @wayline/domain',
    'apps/web/src/canvas/b.ts: ../../../../packages/domain/src/x.ts leaves apps/web',
  ]);
});

test('a second version of yjs in the lockfile is found', () => {
  const lockfile = 'packages:\n\n  yjs@13.6.33:\n\nsnapshots:\n\n  yjs@13.6.33:\n';
  expect(oneYjs(lockfile)).toEqual([]);
  expect(oneYjs(`${lockfile}\n  yjs@13.6.1(lib0@0.2.1):\n`)).toEqual([
    'the lockfile holds 2 versions of yjs: 13.6.33, 13.6.1',
  ]);
});
