import Papa from 'papaparse';
import type { ImportNotes } from '../build/importNotes.ts';
import { LIMITS } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { cellRef } from './cellRef.ts';
import { type Delimiter, detectDelimiter } from './detectDelimiter.ts';
import { unguardFormula } from './formulaGuard.ts';

/** Cells by row and column; every row as the file has it, blank ones included, so that references stay true. */
export type Rows = readonly (readonly string[])[];

export type ParsedTable =
  | { readonly ok: true; readonly rows: Rows; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads CSV text by RFC 4180 with whatever delimiter it uses; a quotation mark that never closes refuses the file. */
export function parseTable(text: string, notes: ImportNotes, chosen?: Delimiter): ParsedTable {
  const separator = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const said = separator?.[1] as Delimiter | undefined;
  const delimiter = chosen ?? said ?? detectDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, preview: LIMITS.rows + 2 });

  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const where = cellRef(open.row ?? 0, Math.max(0, (data[open.row ?? 0]?.length ?? 1) - 1));
    return { ok: false, problems: [problemOf(where, 'open-quote')] };
  }
  for (const { code, row } of errors) {
    if (code !== 'InvalidQuotes') continue;
    notes.warn(`row ${(row ?? 0) + 1}`, 'quotes');
  }
  if (data.length > LIMITS.rows + 1) {
    return { ok: false, problems: [problemOf(`row ${LIMITS.rows + 1}`, 'too-many-rows', LIMITS.rows)] };
  }
  return {
    ok: true,
    delimiter,
    rows: data.map((row) => row.map((cell) => trimmedCell(unguardFormula(cell)))),
  };
}

/** A cell without blanks around it. The line end behind a list of bullets stays: it says that lines part the cards. */
export function trimmedCell(cell: string): string {
  const text = cell.trim();
  return text.startsWith('•') && /\n\s*$/.test(cell) ? `${text}\n` : text;
}
