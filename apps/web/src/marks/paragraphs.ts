import type { TextMark } from '@wayline/scene';

const SAME = ['x', 'anchor', 'size', 'weight', 'tracking', 'color', 'lineHeight', 'rtl', 'tabular'] as const;

/** Whether a line stands right under another, in the very same letters. */
function follows(line: TextMark, above: TextMark, lines: number): boolean {
  return (
    SAME.every((key) => line[key] === above[key]) &&
    line.opacity === above.opacity &&
    line.decoration === above.decoration &&
    !line.halo &&
    !above.halo &&
    Math.abs(line.y - above.y - lines * above.lineHeight) < 0.01
  );
}

/**
 * Joins the lines that stand under each other into one mark with line breaks, at the place of the first and as wide
 * as the widest: a browser keeps a layer for each placed box, and lines are most of the boxes on a board.
 */
export function paragraphs(lines: readonly TextMark[]): readonly TextMark[] {
  const found: TextMark[] = [];
  let count = 0;
  for (const line of lines) {
    const above = found.at(-1);
    if (above && follows(line, above, count)) {
      const text = `${above.text}\n${line.text}`;
      found[found.length - 1] = { ...above, text, width: Math.max(above.width, line.width) };
      count += 1;
    } else {
      found.push(line);
      count = 1;
    }
  }
  return found;
}
