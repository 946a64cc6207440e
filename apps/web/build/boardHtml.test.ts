import { expect, it } from 'vitest';
import { withHints } from './boardHtml.ts';

it('hints at all that a board needs at once and the page does not name itself', () => {
  const html = '<head>\n    <script type="module" src="/main.js"></script>\n  </head>';
  const chunk = (fileName: string, imports: readonly string[], css: readonly string[] = []) => ({
    fileName,
    imports,
    css,
  });
  const chunks = [chunk('main.js', []), chunk('shared.js', ['main.js'], ['shared.css'])];
  const board = chunk('board.js', ['shared.js', 'main.js'], ['board.css']);
  expect(withHints(html, board, new Map(chunks.map((one) => [one.fileName, one])))).toBe(
    `<head>
    <script type="module" src="/main.js"></script>
    <link rel="modulepreload" crossorigin href="/board.js">
    <link rel="preload" as="style" crossorigin href="/board.css">
    <link rel="modulepreload" crossorigin href="/shared.js">
    <link rel="preload" as="style" crossorigin href="/shared.css">
  </head>`,
  );
});
