import type { BoardSnapshot } from '@wayline/domain';
import { createdCounts } from '../build/createdCounts.ts';
import { ImportNotes } from '../build/importNotes.ts';
import { joinBoards } from '../build/joinBoards.ts';
import type { TableLayout } from '../csv/tableReading.ts';
import { tableToBoard } from '../csv/tableToBoard.ts';
import type { ImportReport, ReadOptions, ReadResult } from '../format.ts';
import { fileStem } from '../text/fileStem.ts';
import { chooseSheets } from './chooseSheets.ts';
import { openBook } from './openBook.ts';

/**
 * Reads a workbook: every sheet with a table that names stages or lanes becomes a map, or the one that `options.sheet`
 * names. What is passed over is said.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const book = await openBook(bytes);
  if (!book.ok) return { ok: false, problems: [book.problem] };
  const chosen = chooseSheets(book.sheets, options.sheet);
  const sheets = book.sheets.map(({ name }) => name);
  if (!chosen.ok) return { ok: false, problems: [chosen.problem], table: { sheets } };
  const [only, ...more] = chosen.sheets;
  const table = { sheets, ...(only && more.length === 0 && { sheet: only.name }) };

  const boards: BoardSnapshot[] = [];
  const reports: ImportReport[] = [];
  let layout: TableLayout | undefined;
  for (const { name, rows } of chosen.sheets) {
    const title = /^(sheet|tabelle|arkusz|лист|feuil|hoja)\s*\d*$/iu.test(name) ? '' : name;
    const read = tableToBoard(rows, title, options, new ImportNotes());
    const at = <T extends { readonly where: string }>(told: T): T =>
      book.sheets.length > 1 ? { ...told, where: `${name}!${told.where}` } : told;
    if (!read.ok) return { ok: false, problems: read.problems.map(at), table: { ...read.table, ...table } };
    layout = read.table?.layout;
    boards.push(read.snapshot);
    const { warnings, ignored } = read.report;
    reports.push({ created: {}, warnings: warnings.map(at), ignored: ignored.map(at) });
  }
  const joined = joinBoards(boards, options.random);
  // A book of several maps is called after its file, a map after its sheet.
  const title = boards.length > 1 ? fileStem(options.filename) || joined.board.title : joined.board.title;
  const snapshot = { ...joined, board: { ...joined.board, title } };
  return {
    ok: true,
    snapshot,
    table: { ...table, ...(layout && more.length === 0 && { layout }) },
    report: {
      created: createdCounts(snapshot),
      warnings: reports.flatMap(({ warnings }) => warnings),
      ignored: [...chosen.ignored, ...reports.flatMap(({ ignored }) => ignored)],
    },
  };
}
