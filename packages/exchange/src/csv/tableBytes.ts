import { guardFormula } from './formulaGuard.ts';

/** A cell to write; numbers stay numbers, so that a spreadsheet can draw them. */
export type OutCell = string | number;

/** Rows as CSV bytes: UTF-8 with a byte order mark, CRLF, texts guarded against being run as formulas. */
export function tableBytes(rows: readonly (readonly OutCell[])[], delimiter: ',' | ';' | '\t'): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, delimiter)).join(delimiter));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cellText(cell: OutCell, delimiter: string): string {
  if (typeof cell === 'number') {
    // With `;` a spreadsheet expects the decimal comma.
    return delimiter === ';' ? String(cell).replace('.', ',') : String(cell);
  }
  const text = guardFormula(cell);
  const quoted =
    text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text) || text !== text.trim();
  return quoted ? `"${text.replace(/"/g, '""')}"` : text;
}
