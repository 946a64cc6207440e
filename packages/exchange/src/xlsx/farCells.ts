import { LIMITS } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import type { ValuesOf } from '../problems/problemWords.ts';

const ROW = /<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g;
/** A cell with something in it: one without is written as `<c r="B7" s="1"/>`. */
const CELL = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>/]*>/g;

/** The most rows that a sheet of Excel has. */
const LAST_ROW = 1_048_576;

/**
 * The problem with a sheet that has a cell far from the others, or null: a reader of tables fills the space between,
 * and one cell at the end of a sheet would make billions. Rows without cells may be anywhere.
 */
export function farCells(sheet: string, name: string): Problem | null {
  for (const [, row] of sheet.matchAll(ROW)) {
    if (Number(row) > LAST_ROW) return tooFar(name, `row ${row}`, 'sheet', LAST_ROW);
  }
  for (const [, column = '', row] of sheet.matchAll(CELL)) {
    if (Number(row) > LIMITS.rows) return tooFar(name, `${column}${row}`, 'rows', LIMITS.rows);
    if (numberOf(column) > LIMITS.steps + 1) {
      return tooFar(name, `${column}${row}`, 'columns', LIMITS.steps);
    }
  }
  return null;
}

function tooFar(sheet: string, cell: string, ...why: ValuesOf<'too-far'>): Problem {
  return problemOf(`${sheet}!${cell}`, 'too-far', ...why);
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.slice(0, 8)) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
