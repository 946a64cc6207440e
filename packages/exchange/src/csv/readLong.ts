import type { LaneType } from '@wayline/domain';
import type { ImportNotes } from '../build/importNotes.ts';
import { cellRef } from './cellRef.ts';
import type { JourneyTable, LaneRow, TableCell, TableStage, TableStep } from './journeyTable.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { Rows } from './parseTable.ts';
import { readNumber } from './readNumber.ts';

interface Roles {
  readonly stage: number;
  readonly step: number | null;
  readonly persona: number | null;
  readonly goal: number | null;
  readonly severity: number | null;
  readonly frequency: number | null;
  readonly lanes: readonly { readonly column: number; readonly meaning: LaneRow['meaning'] }[];
}

/** Reads a table with one row for each stage, step or touchpoint, and a column for each lane. */
export function readLong(rows: Rows, header: number, title: string, notes: ImportNotes): JourneyTable {
  const roles = rolesOf(rows, header, notes);
  const body = rows
    .map((cells, row) => ({ cells, row }))
    .filter(({ row, cells }) => row > header && cells.some((cell) => cell !== ''));
  const stages: TableStage[] = [];
  const goals = new Map<number, string>();
  const steps: TableStep[] = [];
  const stageByName = new Map<string, number>();
  const cells = roles.lanes.map(() => new Map<number, TableCell[]>());
  const names = new Set(body.map(({ cells: row }) => row[roles.stage]).filter((name) => name));
  const severalRows = body.length > names.size;
  const touchpoints = roles.lanes.find(({ meaning }) => isLane(meaning, 'touchpoints'));
  const channels = roles.lanes.find(({ meaning }) => isLane(meaning, 'channels'));

  let stage = -1;
  for (const { cells: row, row: number } of body) {
    const at = (column: number | null): string => (column === null ? '' : (row[column] ?? ''));
    const name = at(roles.stage);
    if (name !== '' || stage < 0) {
      // Rows of one stage belong together wherever they stand; a blank cell goes on with the one above.
      stage = stageByName.get(name) ?? stages.push({ name, where: cellRef(number, roles.stage) }) - 1;
      stageByName.set(name, stage);
    }
    const goal = at(roles.goal);
    if (goal !== '' && !goals.has(stage)) goals.set(stage, goal);

    const contact = at(touchpoints?.column ?? null);
    const stepName =
      roles.step !== null
        ? at(roles.step)
        : severalRows && contact !== '' && !contact.includes('\n') && contact.length <= 200
          ? contact
          : (stages[stage]?.name ?? '');
    const step = stepOf(
      stepName,
      stage,
      cellRef(number, roles.step ?? roles.stage),
      steps,
      roles.step !== null,
    );

    for (const [lane, { column, meaning }] of roles.lanes.entries()) {
      const text = at(column);
      if (text === '') continue;
      const persona = at(roles.persona);
      const medium = at(channels?.column ?? null);
      const cell: TableCell = {
        text,
        where: cellRef(number, column),
        ...(meaning.kind === 'emotion' && persona !== '' && { persona }),
        ...(isLane(meaning, 'touchpoints') && medium !== '' && { channels: medium }),
        ...(isLane(meaning, 'painPoints') && marks(at(roles.severity), at(roles.frequency))),
      };
      cells[lane]?.set(step, [...(cells[lane]?.get(step) ?? []), cell]);
    }
  }
  return {
    title,
    stages: stages.map((entry, index) => {
      const goal = goals.get(index);
      return goal === undefined ? entry : { ...entry, goal };
    }),
    steps,
    rows: roles.lanes.map(({ meaning, column }, lane) => ({
      meaning,
      where: cellRef(header, column),
      cells: cells[lane] ?? new Map(),
    })),
  };
}

/** Rows with the same step below each other are touchpoints of one step. */
function stepOf(name: string, stage: number, where: string, steps: TableStep[], named: boolean): number {
  const last = steps.at(-1);
  if (named && last && last.stage === stage && (last.name === name || name === '')) return steps.length - 1;
  return steps.push({ name, stage, where }) - 1;
}

function rolesOf(rows: Rows, header: number, notes: ImportNotes): Roles {
  const heads = rows[header] ?? [];
  const meanings = heads.map((head) => meaningOf(head));
  const column = (kind: Meaning['kind']): number | null => {
    const found = meanings.findIndex((meaning) => meaning?.kind === kind);
    return found < 0 ? null : found;
  };
  const stage = column('stage') ?? 0;
  const lanes = meanings.flatMap((meaning, index): Roles['lanes'][number][] => {
    const head = heads[index] ?? '';
    if (index === stage) return [];
    if (meaning?.kind === 'lane' || meaning?.kind === 'emotion') return [{ column: index, meaning }];
    if (meaning && meaning.kind !== 'number' && column(meaning.kind) === index) return [];
    if (rows.slice(header + 1).every((cells) => (cells[index] ?? '') === '')) return [];
    if (meaning?.kind === 'number') {
      notes.ignore(cellRef(header, index), 'numbers-rows', head);
      return [];
    }
    return [{ column: index, meaning: { kind: 'lane', type: 'custom', title: head || 'Notes' } }];
  });
  return {
    stage,
    step: column('step'),
    persona: column('persona'),
    goal: column('stageGoal'),
    severity: column('severity'),
    frequency: column('frequency'),
    lanes,
  };
}

function isLane(meaning: LaneRow['meaning'], type: LaneType): boolean {
  return meaning.kind === 'lane' && meaning.type === type;
}

function marks(severity: string, frequency: string): Pick<TableCell, 'severity' | 'frequency'> {
  const s = readNumber(severity)?.value;
  const f = readNumber(frequency)?.value;
  return {
    ...(s !== undefined && Number.isInteger(s) && s >= 0 && s <= 4 && { severity: s }),
    ...(f !== undefined && Number.isInteger(f) && f >= 1 && f <= 4 && { frequency: f }),
  };
}
