import { posix } from 'node:path';
import { importsOf, sourceFiles } from './sourceFiles.js';

/**
 * The files that each file imports by a relative path.
 * @param {import('./sourceFiles.js').SourceFile[]} files
 * @returns {Map<string, string[]>}
 */
function importGraph(files) {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file.path), name))
        .filter((path) => known.has(path)),
    ]),
  );
}

/** Circles of imports, types included: whoever reads one file of a circle must read them all. */
export function importCircles(files = sourceFiles()) {
  const graph = importGraph(files);
  /** @type {Set<string>} */
  const finished = new Set();
  /** @type {string[]} */
  const problems = [];

  /**
   * @param {string} file
   * @param {string[]} trail
   */
  function visit(file, trail) {
    const start = trail.indexOf(file);
    if (start !== -1) {
      problems.push(`import circle: ${[...trail.slice(start), file].join(' → ')}`);
      return;
    }
    if (finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  }

  for (const file of graph.keys()) visit(file, []);
  return problems;
}
