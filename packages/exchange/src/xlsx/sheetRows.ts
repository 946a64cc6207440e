import { type Rows, trimmedCell } from '../csv/parseTable.ts';

/** A cell as the reader of workbooks gives it: text, number, yes or no, or a day in UTC. */
export type SheetCell = string | number | boolean | Date | null;

/** Cells as the texts from which tables are read; a number as few digits as it needs, a date as ISO 8601 writes it. */
export function sheetRows(data: readonly (readonly SheetCell[])[]): Rows {
  return data.map((row) => row.map(cellText));
}

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return trimmedCell(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // A spreadsheet counts with 15 digits and shows no more; the others are noise of the binary number.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
