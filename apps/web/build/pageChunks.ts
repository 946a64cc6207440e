import { dirname, resolve } from 'node:path';

/** What is known of a module once all have been read. */
interface ModuleInfo {
  readonly code: string | null;
  readonly importedIds: readonly string[];
}

/** Where modules are looked up while chunks are made. */
interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** `import { a, b as c } from` and `export { a, b as c } from`, with what stands between the braces. */
const NAMED = /\b(import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/gu;

const EVERYTHING = /\bexport\s*\*\s*from\s*["']([^"']+)["']/gu;

const words = (list: string): [outer: string, inner: string][] =>
  list
    .split(',')
    .map((part) => part.trim().split(/\s+as\s+/u))
    .flatMap(([first, last = first]) => (first && last ? [[last, first] as [string, string]] : []));

/**
 * Names the chunk of every module that a page needs at once, so that a page comes in few files, which compress better
 * than many: what only the board needs, and what the board shares with the other pages. All else is left to the bundler.
 * A module that only passes names on is looked through: whoever takes one name of a package does not need the others.
 */
export function pageChunks(pages: {
  readonly main: string;
  readonly board: string;
  readonly others: readonly string[];
}): (id: string, graph: Graph) => string | null {
  let sets: { readonly own: ReadonlySet<string>; readonly shared: ReadonlySet<string> } | null = null;
  return (id, graph) => {
    sets ??= findSets(graph);
    if (sets.shared.has(id)) return 'pages';
    return sets.own.has(id) ? 'board' : null;
  };

  function findSets(graph: Graph): NonNullable<typeof sets> {
    const first = needed(graph, [pages.main]);
    const others = needed(graph, pages.others);
    const board = [...needed(graph, [pages.board])].filter((id) => !first.has(id));
    return {
      own: new Set(board.filter((id) => !others.has(id))),
      shared: new Set(board.filter((id) => others.has(id))),
    };
  }
}

/** Modules that these need at once, themselves among them. */
function needed(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...imports(graph, id));
  }
  return found;
}

/** The modules that one takes something from, seen through those that only pass it on. */
function imports(graph: Graph, id: string): readonly string[] {
  const info = graph.getModuleInfo(id);
  if (!info) return [];
  const named = new Map<string, string[]>();
  for (const [, , list = '', source = ''] of (info.code ?? '').matchAll(NAMED)) {
    const target = info.importedIds.find((one) => isOf(one, source));
    if (target) named.set(target, [...(named.get(target) ?? []), ...words(list).map(([, inner]) => inner)]);
  }
  return info.importedIds.flatMap((target) => {
    const names = named.get(target);
    const { passed, whole } = passedOn(graph, target);
    if (!names || passed.size === 0) return [target];
    return names.flatMap((name) => passed.get(name) ?? (whole.length > 0 ? whole : [target]));
  });
}

/** Whether a module is the door of the package of this name. */
const isOf = (id: string, source: string): boolean =>
  source.startsWith('@wayline/')
    ? id.endsWith(`/packages/${source.slice('@wayline/'.length)}/src/index.ts`)
    : id.includes(`/node_modules/${source}/`);

/** The names that a module passes on, from where, and the modules of which it passes on everything. */
function passedOn(
  graph: Graph,
  id: string,
): { readonly passed: ReadonlyMap<string, string>; readonly whole: readonly string[] } {
  const code = graph.getModuleInfo(id)?.code ?? '';
  const from = (source: string): string => resolve(dirname(id), source);
  return {
    passed: new Map(
      [...code.matchAll(NAMED)]
        .filter(([, kind]) => kind === 'export')
        .flatMap(([, , list = '', source = '']) =>
          words(list).map(([outer]): [string, string] => [outer, from(source)]),
        ),
    ),
    whole: [...code.matchAll(EVERYTHING)].map(([, source = '']) => from(source)),
  };
}
