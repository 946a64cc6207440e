/** A table of a Markdown text: its rows with the header first, and the line on which it begins (1-based). */
export interface MarkdownTable {
  /** Cells as written, not yet read. */
  readonly rows: readonly (readonly string[])[];
  readonly line: number;
}

/** Finds the tables of a GitHub-flavoured Markdown text, outside fences. */
export function findTables(lines: readonly string[]): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  let fence: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
    if (fence !== null || mark || !line.includes('|')) continue;
    const header = cellsOf(line);
    if (header.length < 2 || !isRule(lines[at + 1] ?? '', header.length)) continue;
    const rows = [header];
    let end = at + 2;
    for (; end < lines.length && (lines[end] ?? '').includes('|'); end++)
      rows.push(cellsOf(lines[end] ?? ''));
    tables.push({ rows, line: at + 1 });
    at = end - 1;
  }
  return tables;
}

/** `| --- | :-: |` with as many columns as the header. */
function isRule(line: string, width: number): boolean {
  if (!/^[\s|:-]+$/.test(line) || !line.includes('-')) return false;
  const cells = cellsOf(line);
  return cells.length === width && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** The cells of a row; a pipe behind a backslash is part of the text. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  const text = line.trim().replace(/^\|/, '');
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '|') {
      cells.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  const last = text.slice(from).trim();
  return last === '' ? cells : [...cells, last];
}
