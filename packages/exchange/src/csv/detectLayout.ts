import { meaningOf } from './meaning.ts';
import type { Rows } from './parseTable.ts';

/** How a table is laid out, the row with its header (index), and the title above it. */
export interface Layout {
  readonly kind: 'wide' | 'long' | 'items';
  readonly header: number;
  readonly title: string;
  /** True where nothing in the table is known and the shape alone had to decide. */
  readonly unsure: boolean;
}

/** Names of the column that holds the text of a whiteboard's export. */
const TEXT =
  /^(?:text|content|text area 1|sticky(?: note)?|note|body|label|title|description|message|shape text)$/i;
/** Columns that only such an export has. */
const EXPORT =
  /^(?:id|shape library|page id|contained by|line source|line destination|author|created by|color|colour|tags|votes|frame|board|x|y|width|height|type|area|section|last modified|position x|position y|bg color|link)$/i;

/** Finds out whether lanes are rows or columns; null where the table has less than a header and a row of two cells. */
export function detectLayout(rows: Rows): Layout | null {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;
  const header = headerRow(rows, filled);
  const body = rows.slice(header + 1).filter((row) => filled(row) > 0);
  if (header < 0 || body.length === 0) return null;
  const above = rows.slice(0, header).flatMap((row) => row.filter((cell) => cell !== ''));
  const title = above.length === 1 ? (above[0] ?? '') : '';

  const heads = rows[header] ?? [];
  const headMeanings = heads.slice(0, 200).map((head) => meaningOf(head));
  const labels = new Set(body.slice(0, 200).map((row) => row[0] ?? ''));
  const inHeader = headMeanings.filter((meaning) => meaning !== null && meaning.kind !== 'number').length;
  const inColumn = [...labels].filter((label) => isLaneLabel(label)).length;
  const hasStage = headMeanings.some((meaning) => meaning?.kind === 'stage');

  const exported = heads.filter((head) => EXPORT.test(head)).length;
  if (exported >= 2 && heads.some((head) => TEXT.test(head)) && !hasStage && inColumn < 2) {
    return { kind: 'items', header, title, unsure: false };
  }
  if (hasStage && inHeader >= 2 && inHeader > inColumn) return { kind: 'long', header, title, unsure: false };
  if (inColumn > 0 && inColumn >= inHeader - (hasStage ? 1 : 0))
    return { kind: 'wide', header, title, unsure: false };
  if (inHeader >= 2) return { kind: 'long', header, title, unsure: false };
  if (heads.some((head) => TEXT.test(head)) && exported >= 1)
    return { kind: 'items', header, title, unsure: true };
  return { kind: 'wide', header, title, unsure: !hasStage };
}

/** The first row with two cells, or one above it whose only cell stands over a column: a journey of one stage. */
function headerRow(rows: Rows, filled: (row: readonly string[]) => number): number {
  const wide = rows.findIndex((row) => filled(row) >= 2);
  const above = rows[wide - 1];
  return above && filled(above) === 1 && above[0] === '' ? wide - 1 : wide;
}

function isLaneLabel(label: string): boolean {
  const meaning = meaningOf(label);
  return meaning !== null && meaning.kind !== 'number' && meaning.kind !== 'stage';
}
