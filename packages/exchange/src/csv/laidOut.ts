import { detectLayout, type Layout } from './detectLayout.ts';
import type { Rows } from './parseTable.ts';
import type { TableLayout } from './tableReading.ts';

/** Rows and their layout, as somebody chose it or else as it was found out; no layout where there is no table. */
export function laidOut(
  rows: Rows,
  chosen: TableLayout | undefined,
): { readonly rows: Rows; readonly layout: Layout | null } {
  const turned = chosen === 'transposed' ? turnedOver(rows) : rows;
  const layout = detectLayout(turned);
  if (chosen === undefined || !layout) return { rows: turned, layout };
  return {
    rows: turned,
    layout: { ...layout, kind: chosen === 'transposed' ? 'wide' : chosen, unsure: false },
  };
}

/** Rows as columns; what is blank at the end of a row stays blank. */
function turnedOver(rows: Rows): Rows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
