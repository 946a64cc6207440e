import { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { tooLarge } from '../limits.ts';
import { decodeText, decodeTextAs } from '../text/decodeText.ts';
import { parseTable } from './parseTable.ts';
import { tableToBoard } from './tableToBoard.ts';

/** Reads a table of any usual layout as a map, or the export of another whiteboard as notes on the canvas. */
export function readCsv(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const large = tooLarge(bytes);
  if (large) return { ok: false, problems: [large] };
  const { encoding, delimiter } = options;
  const decoded = encoding === undefined ? decodeText(bytes) : decodeTextAs(bytes, encoding);
  if (!decoded.ok) {
    return { ok: false, problems: [decoded.problem] };
  }
  const notes = new ImportNotes();
  if (decoded.guessed) {
    notes.warn('file', 'encoding', decoded.encoding);
  }
  const parsed = parseTable(decoded.text, notes, delimiter);
  if (!parsed.ok) return { ...parsed, table: { encoding: decoded.encoding } };
  const read = tableToBoard(parsed.rows, '', options, notes);
  const table = { ...read.table, encoding: decoded.encoding, delimiter: parsed.delimiter };
  return { ...read, table };
}
