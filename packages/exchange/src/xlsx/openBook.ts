import { zipSync } from 'fflate';
import type { Rows } from '../csv/parseTable.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { openZip } from '../zip/openZip.ts';
import { farCells } from './farCells.ts';
import { type SheetCell, sheetRows } from './sheetRows.ts';

/** A sheet of a workbook by the name on its tab. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

export type OpenedBook =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly problem: Problem };

/** What a workbook may be as it comes. */
const MOST_BYTES = 20 * 1024 * 1024;
/** The start of a file of Excel 97 to 2003, which is no ZIP. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the cells of a workbook, in the order of its tabs; nothing in it is calculated, fetched or run. */
export async function openBook(bytes: Uint8Array): Promise<OpenedBook> {
  if (bytes.length > MOST_BYTES) return refused(problemOf('file', 'too-large', MOST_BYTES / 1024 / 1024));
  if (OLD_EXCEL.every((byte, i) => bytes[i] === byte)) {
    return refused(problemOf('file', 'old-excel'));
  }
  const opened = openZip(
    bytes,
    (name) => /\.(xml|rels)$/i.test(name) && !/^(xl\/)?(media|drawings|theme)\//i.test(name),
  );
  if (!opened.ok) return opened;
  const utf8 = new TextDecoder();
  for (const [name, part] of opened.parts) {
    const [, sheet] = /^xl\/worksheets\/([^/]+)\.xml$/i.exec(name) ?? [];
    const problem = sheet === undefined ? null : farCells(utf8.decode(part), sheet);
    if (problem) return { ok: false, problem };
  }
  // The parts are packed anew without compressing: now the reader unpacks no more than what was judged.
  const plain = zipSync(Object.fromEntries(opened.parts), { level: 0 });
  const { default: readBook } = await import('read-excel-file/universal');
  try {
    const sheets = await readBook(plain.slice().buffer, { trim: false });
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        // The types name the class of dates instead of a date.
        rows: sheetRows(data as unknown as readonly (readonly SheetCell[])[]),
      })),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(problemOf('file', 'unreadable', 'Excel', reason));
  }
}

function refused(problem: Problem): OpenedBook {
  return { ok: false, problem };
}
