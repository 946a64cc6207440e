import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.js';
import { importsOf, sourceFiles } from './sourceFiles.js';

/**
 * What each part of the workspace may import from the others: domain ← scene ← exchange,
 * domain ← document, then the apps. Scene and document never meet, and apps meet only where
 * the command line starts the server.
 * @type {Record<string, string[]>}
 */
const allowed = {
  'packages/domain': [],
  'packages/scene': ['domain'],
  'packages/exchange': ['domain', 'scene'],
  'packages/document': ['domain'],
  'apps/server': ['domain', 'scene', 'exchange', 'document'],
  'apps/web': ['domain', 'scene', 'exchange', 'document'],
  'apps/cli': ['domain', 'scene', 'exchange', 'server'],
  // Of the client, the tests know its words.
  e2e: ['domain', 'scene', 'exchange', 'document', 'web'],
  bench: ['domain', 'scene', 'exchange', 'document', 'server'],
};

/** Imports against the direction, around a package's face, or out of a package by a relative path. */
export function dependencyDirection(files = sourceFiles()) {
  return files.flatMap((file) => {
    const home = Object.keys(allowed).find((folder) => file.path.startsWith(`${folder}/`));
    if (!home) return [];
    const depth = file.path.split('/').length - home.split('/').length - 1;
    return importsOf(file).flatMap((name) => {
      if (name.startsWith('../'.repeat(depth + 1))) return [`${file.path}: ${name} leaves ${home}`];
      const [, other, inside] = /^@wayline\/([^/]+)(\/.*)?$/.exec(name) ?? [];
      if (other === undefined) return [];
      if (inside !== undefined && !doorsOf(other).includes(`.${inside}`)) {
        return [`${file.path}: ${name} reaches behind the face of @wayline/${other}`];
      }
      return allowed[home]?.includes(other) ? [] : [`${file.path}: ${home} may not use ${name}`];
    });
  });
}

/**
 * The entries that a package declares beside its face, such as a part that only Node can run.
 * @param {string} name
 * @returns {string[]}
 */
function doorsOf(name) {
  const manifest = ['packages', 'apps']
    .map((folder) => join(root, folder, name, 'package.json'))
    .find((path) => existsSync(path));
  return manifest ? Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).exports ?? {}) : [];
}
