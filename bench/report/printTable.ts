import { type Row, ratio, verdictOf } from './suite.ts';

/** A plain table for people: one row a measurement, PASS or FAIL at the end. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['id', 'what', 'ours', 'against', 'ratio', 'limit', ''];
  const body = rows.map((row) => [
    row.id,
    row.what,
    `${figure(row.ours)} ${row.unit}`,
    `${figure(row.against)} ${row.unit} (${row.peer})`,
    figure(ratio(row)),
    `≤ ${row.limit}`,
    row.note === undefined ? verdictOf(row) : `${verdictOf(row)} (${row.note})`,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => (column < 6 ? (cells[column] ?? '').length : 0))),
  );
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
