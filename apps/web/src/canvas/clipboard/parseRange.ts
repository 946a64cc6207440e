/**
 * A copied spreadsheet range as rows of cells: tabs part cells, line ends part rows, and a cell in quotes may hold
 * both, its own quotes doubled. Empty rows at the end are left out.
 */
export function parseRange(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const quoted = cell === '' ? /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/u.exec(rest) : null;
    if (quoted) {
      cell = (quoted[1] ?? '').replaceAll('""', '"');
      at += quoted[0].length;
      continue;
    }
    const end = /^(?:\r\n|\r|\n)/u.exec(rest);
    if (end) {
      endCell();
      rows.push([]);
      at += end[0].length;
    } else if (rest.startsWith('\t')) {
      endCell();
      at += 1;
    } else {
      const plain = /^[^\t\r\n]+/u.exec(rest)?.[0] ?? rest;
      cell += plain;
      at += plain.length;
    }
  }
  endCell();
  while (rows.length > 1 && rows.at(-1)?.every((one) => one === '')) rows.pop();
  return rows;
}

/** Whether a text is a range of more than one cell. */
export function isRange(text: string): boolean {
  return /[\t\n\r]/u.test(text.trimEnd());
}
