import type { ImportNotes } from '../build/importNotes.ts';
import { cellRef } from './cellRef.ts';
import type { JourneyTable, LaneRow, TableCell, TableStage, TableStep } from './journeyTable.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { Rows } from './parseTable.ts';
import { plainWord } from './words/plainWord.ts';
import { ROLE_WORDS } from './words/roleWords.ts';

interface Column {
  readonly column: number;
  readonly stage: number;
}

/** Reads a table with stages from left to right and lanes from top to bottom; `header` is the row of the stages. */
export function readWide(rows: Rows, header: number, title: string, notes: ImportNotes): JourneyTable {
  const stepRow = stepRowOf(rows, header);
  const { stages, columns } = stagesOf(rows, header, stepRow !== null);
  const body = rows
    .map((cells, row) => ({ cells, row }))
    .filter(({ row, cells }) => row > header && row !== stepRow && cells.some((cell) => cell !== ''));

  const { steps, firstStep } = stepsOf(
    rows,
    stepRow,
    columns,
    stages,
    body.flatMap(({ cells }) => [cells]),
  );
  const lanes: LaneRow[] = [];
  const goals = new Map<number, string>();
  for (const { cells, row } of body) {
    const where = cellRef(row, 0);
    const label = cells[0] ?? '';
    const meaning = label === '' ? lanes.at(-1)?.meaning : (meaningOf(label) ?? custom(label));
    if (!meaning) {
      notes.warn(where, 'no-label');
    }
    const filled = columns
      .map(({ column, stage }, index) => ({ column, stage, index, text: cells[column] ?? '' }))
      .filter(({ text }) => text !== '');
    if (meaning?.kind === 'stageGoal') {
      for (const { stage, text } of filled)
        goals.set(stage, goals.has(stage) ? `${goals.get(stage)}\n${text}` : text);
      continue;
    }
    if (meaning && meaning.kind !== 'lane' && meaning.kind !== 'emotion') {
      // A word like "Who" or "No" names a column in other layouts; here it is a lane like any other.
      lanes.push({ meaning: custom(label), where, cells: cellsOf(filled, row, firstStep) });
      continue;
    }
    const own = cellsOf(filled, row, firstStep);
    const above = lanes.at(-1);
    if (label === '' && above) lanes[lanes.length - 1] = { ...above, cells: merged(above.cells, own) };
    else lanes.push({ meaning: meaning ?? custom(''), where, cells: own });
  }
  const withGoals = stages.map((stage, index) => {
    const goal = goals.get(index);
    return goal === undefined ? stage : { ...stage, goal };
  });
  return { title, stages: withGoals, steps, rows: lanes };
}

function custom(title: string): Extract<Meaning, { readonly kind: 'lane' }> {
  return { kind: 'lane', type: 'custom', title };
}

/** The row that names the steps: it says so, or it stands under stages that span several columns. */
function stepRowOf(rows: Rows, header: number): number | null {
  const first = rows.findIndex((cells, row) => row > header && cells.some((cell) => cell !== ''));
  for (let row = first; row >= 0 && row < Math.min(rows.length, header + 8); row++) {
    if (ROLE_WORDS.get(plainWord(rows[row]?.[0] ?? '')) === 'step') return row;
    // In French and Polish the word for a stage names steps too, once the stages have their own row.
    if (row === first && ROLE_WORDS.get(plainWord(rows[row]?.[0] ?? '')) === 'stage') return row;
  }
  const heads = rows[header] ?? [];
  const spans = heads.slice(1).some((cell, index) => cell === '' && (heads[index] ?? '') !== '' && index > 0);
  const under = rows[first];
  return spans && under?.[0] === '' && under.filter((cell) => cell !== '').length > 1 ? first : null;
}

function stagesOf(
  rows: Rows,
  header: number,
  hasSteps: boolean,
): { readonly stages: readonly TableStage[]; readonly columns: readonly Column[] } {
  const heads = rows[header] ?? [];
  const used = new Set<number>();
  for (const cells of rows.slice(header)) {
    for (const [column, cell] of cells.entries()) if (cell !== '') used.add(column);
  }
  const width = Math.max(0, ...used) + 1;
  const stages: TableStage[] = [];
  const columns: Column[] = [];
  // Where no header is left blank, steps of one stage repeat its name.
  const repeats = hasSteps && heads.slice(1, width).every((cell) => cell !== '');
  for (let column = 1; column < width; column++) {
    const name = heads[column] ?? '';
    if (name === '' && !used.has(column)) continue;
    const previous = stages.at(-1);
    const continues = previous && (name === '' ? true : repeats && previous.name === name);
    if (!continues) stages.push({ name, where: cellRef(header, column) });
    columns.push({ column, stage: stages.length - 1 });
  }
  return { stages, columns };
}

function stepsOf(
  rows: Rows,
  stepRow: number | null,
  columns: readonly Column[],
  stages: readonly TableStage[],
  body: Rows,
): { readonly steps: readonly TableStep[]; readonly firstStep: readonly number[] } {
  const steps: TableStep[] = [];
  const firstStep: number[] = [];
  for (const { column, stage } of columns) {
    firstStep.push(steps.length);
    if (stepRow === null) {
      steps.push({ name: stages[stage]?.name ?? '', stage, where: stages[stage]?.where ?? '' });
      continue;
    }
    const cell = rows[stepRow]?.[column] ?? '';
    // A stage that has a column but no step in it stays a stage without steps.
    if (cell === '' && body.every((cells) => (cells[column] ?? '') === '')) continue;
    for (const name of stepNames(cell)) steps.push({ name, stage, where: cellRef(stepRow, column) });
  }
  return { steps, firstStep };
}

/** A list in a step's cell is a step for each line. */
function stepNames(cell: string): readonly string[] {
  const lines = cell.split(/\r\n?|\n/).map((line) => line.trim());
  const names = lines
    .filter((line) => line !== '')
    .map((line) => (lines.length > 1 ? withoutMarker(line) : line));
  return names.length > 0 ? names : [''];
}

function withoutMarker(line: string): string {
  return line.replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/, '');
}

function cellsOf(
  filled: readonly { readonly column: number; readonly index: number; readonly text: string }[],
  row: number,
  firstStep: readonly number[],
): Map<number, readonly TableCell[]> {
  return new Map(
    filled.map(({ column, index, text }) => [firstStep[index] ?? 0, [{ text, where: cellRef(row, column) }]]),
  );
}

function merged(
  above: ReadonlyMap<number, readonly TableCell[]>,
  below: ReadonlyMap<number, readonly TableCell[]>,
): Map<number, readonly TableCell[]> {
  const cells = new Map(above);
  for (const [step, more] of below) cells.set(step, [...(cells.get(step) ?? []), ...more]);
  return cells;
}
