import { detectLayout } from '../csv/detectLayout.ts';
import type { ImportReport } from '../format.ts';
import type { Problem } from '../problems/problem.ts';
import { ignoredOf, problemOf } from '../problems/problemOf.ts';
import type { Sheet } from './openBook.ts';

export type ChosenSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly ignored: ImportReport['ignored'] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The sheets to read: the one that is wished for by its name or its number from 1, else all in which stages or lanes
 * have names that are known, else the only one that holds a table at all.
 */
export function chooseSheets(sheets: readonly Sheet[], wish: string | undefined): ChosenSheets {
  if (wish !== undefined) {
    const found =
      sheets.find(({ name }) => name === wish) ??
      sheets.find(({ name }) => name.toLowerCase() === wish.trim().toLowerCase()) ??
      (/^\d{1,4}$/.test(wish) ? sheets[Number(wish) - 1] : undefined);
    if (!found) return refused(problemOf('file', 'unknown-sheet', wish, named(sheets)));
    return { ok: true, sheets: [found], ignored: passedOver(sheets, [found]) };
  }
  const layouts = sheets.map((sheet) => ({ sheet, layout: detectLayout(sheet.rows) }));
  const sure = layouts.filter(({ layout }) => layout && !layout.unsure && layout.kind !== 'items');
  const tables = layouts.filter(({ layout }) => layout);
  const chosen = (sure.length > 0 ? sure : tables).map(({ sheet }) => sheet);
  if (sure.length === 0 && chosen.length > 1) {
    return refused(problemOf('file', 'which-sheet', named(chosen)));
  }
  if (chosen.length === 0) {
    return refused(problemOf('file', 'no-table'));
  }
  return { ok: true, sheets: chosen, ignored: passedOver(sheets, chosen) };
}

function passedOver(sheets: readonly Sheet[], chosen: readonly Sheet[]): ImportReport['ignored'] {
  return sheets
    .filter((sheet) => !chosen.includes(sheet) && sheet.rows.some((row) => row.some((cell) => cell !== '')))
    .map(({ name }) => ignoredOf(name, 'sheet'));
}

const named = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `"${name}"`).join(', ');

function refused(problem: Problem): ChosenSheets {
  return { ok: false, problem };
}
