import { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { tooLarge } from '../limits.ts';
import { decodeText } from '../text/decodeText.ts';
import { parseTable } from './parseTable.ts';
import { tableToBoard } from './tableToBoard.ts';

/** Reads a table of any usual layout as a map, or the export of another whiteboard as notes on the canvas. */
export function readCsv(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const large = tooLarge(bytes);
  if (large) return { ok: false, problems: [large] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return { ok: false, problems: [{ where: 'file', code: 'encoding', message: decoded.message }] };
  }
  const notes = new ImportNotes();
  if (decoded.guessed) {
    notes.warn('file', 'encoding', `The letters look like ${decoded.encoding}; nothing in the file says so.`);
  }
  const parsed = parseTable(decoded.text, notes);
  return parsed.ok ? tableToBoard(parsed.rows, '', options, notes) : parsed;
}
