import type { Persona } from '@wayline/domain';
import { ImportNotes } from '../build/importNotes.ts';
import { detectLayout } from '../csv/detectLayout.ts';
import { type Rows, trimmedCell } from '../csv/parseTable.ts';
import { tableToBoard } from '../csv/tableToBoard.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { LIMITS, tooLarge } from '../limits.ts';
import { extractDiagrams } from '../mermaid/extractDiagrams.ts';
import { readMermaid } from '../mermaid/readMermaid.ts';
import { readPersonaBoard } from '../persona/readPersonaBoard.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { decodeText } from '../text/decodeText.ts';
import { fileStem } from '../text/fileStem.ts';
import { findTables, type MarkdownTable } from './findTables.ts';
import { readCell } from './markdownCell.ts';
import { readList } from './readList.ts';

/** Reads the journeys of a Markdown file: its Mermaid diagrams, else its first table of stages, else a numbered list. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const large = tooLarge(bytes);
  if (large) return { ok: false, problems: [large] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problem);
  if (extractDiagrams(decoded.text).length > 0) return readMermaid(bytes, options);

  const lines = decoded.text.split(/\r\n?|\n/);
  const notes = new ImportNotes();
  const heading = lines.find((line) => /^#\s+\S/.test(line))?.replace(/^#\s+|\s+#*\s*$/g, '') ?? '';
  const title = readCell(heading) || fileStem(options.filename);
  const tables = findTables(lines);
  const table = tables.find((each) => isJourney(rowsOf(each))) ?? tables[0];
  if (!table) {
    return (
      readList(lines, title, options, notes) ??
      readPeople(bytes, options) ??
      refused(problemOf('file', 'no-journey', 'markdown'))
    );
  }
  if (table.rows.length > LIMITS.rows) return refused(problemOf('file', 'too-many-rows', LIMITS.rows));
  for (const other of tables) {
    if (other !== table) notes.ignore(`line ${other.line}`, 'other-table');
  }
  return tableToBoard(rowsOf(table), title, options, notes);
}

/** A file with no journey in it may be the portrait of a persona; prose that only has a title is neither. */
function readPeople(bytes: Uint8Array, options: ReadOptions): ReadResult | null {
  const board = readPersonaBoard(bytes, options);
  const isPortrait = board.ok && [...board.snapshot.personas.values()].some(isDescribed);
  return isPortrait ? board : null;
}

const isDescribed = ({
  goals,
  needs,
  frustrations,
  quote,
  jobs,
  motivations,
  behaviours,
}: Persona): boolean =>
  quote !== '' ||
  [goals, needs, frustrations, jobs, motivations, behaviours].some(({ length }) => length > 0);

function rowsOf({ rows }: MarkdownTable): Rows {
  return rows.map((row) => row.map((cell) => trimmedCell(readCell(cell))));
}

function isJourney(rows: Rows): boolean {
  const layout = detectLayout(rows);
  return layout !== null && layout.kind !== 'items' && !layout.unsure;
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
