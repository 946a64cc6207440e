import type { Plugin } from 'vite';

/** As much of a bundle's chunk as is read here. */
interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
}

/** The page with hints for what a board needs, so that it is fetched beside the page's own script and not after it. */
export function withHints(html: string, board: Chunk, chunks: ReadonlyMap<string, Chunk>): string {
  const files = new Set<string>();
  const left = [board];
  for (let chunk = left.pop(); chunk; chunk = left.pop()) {
    if (files.has(chunk.fileName)) continue;
    files.add(chunk.fileName);
    for (const file of chunk.css) files.add(file);
    left.push(...chunk.imports.flatMap((file) => chunks.get(file) ?? []));
  }
  const hints = [...files]
    .filter((file) => !html.includes(`/${file}"`))
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="preload" as="style" crossorigin href="/${file}">`
        : `<link rel="modulepreload" crossorigin href="/${file}">`,
    );
  return html.replace('</head>', `  ${hints.join('\n    ')}\n  </head>`);
}

/** Writes `board.html` beside `index.html`: the same page for the addresses of boards. */
export function boardHtml(): Plugin {
  return {
    name: 'board-html',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file): [string, Chunk][] =>
          file.type === 'chunk'
            ? [
                [
                  file.fileName,
                  {
                    fileName: file.fileName,
                    imports: file.imports,
                    css: [...(file.viteMetadata?.importedCss ?? [])],
                  },
                ],
              ]
            : [],
        ),
      );
      const board = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'board');
      const page = bundle['index.html'];
      const chunk = board && chunks.get(board.fileName);
      if (!chunk || page?.type !== 'asset') throw new Error('the build has no chunk of the board');
      this.emitFile({
        type: 'asset',
        fileName: 'board.html',
        source: withHints(String(page.source), chunk, chunks),
      });
    },
  };
}
