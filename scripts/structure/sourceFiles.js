import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../workspace.js';

/** @typedef {{path: string, text: string}} SourceFile */

const skipped = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.(ts|tsx|js)$/.test(entry.name) && !/\.(gen|d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/**
 * Every hand-written source file, with its path from the root.
 * @returns {SourceFile[]}
 */
export function sourceFiles() {
  return ['packages', 'apps', 'e2e', 'bench', 'scripts']
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/**
 * What a file imports or re-exports, types included, as written.
 * @param {SourceFile} file
 */
export function importsOf({ text }) {
  const statements = text.matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...dynamic].map((match) => match[1] ?? match[2] ?? '');
}
