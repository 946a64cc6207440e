import { passes, type Row, ratio } from './suite.ts';

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
    passes(row) ? 'PASS' : 'FAIL',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => (cells[column] ?? '').length)),
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
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
