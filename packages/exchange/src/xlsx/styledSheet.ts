import { type BoardIndex, type JourneyMap, LANES, lanesOf, stagesOf, stepsOf } from '@wayline/domain';
import {
  breakLines,
  CARD_LOOK,
  type ColorToken,
  createMeasurer,
  type TextMeasurer,
  THEMES,
} from '@wayline/scene';
import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { meaningOf } from '../csv/meaning.ts';
import type { OutCell } from '../csv/tableBytes.ts';
import { wideTable } from '../csv/wideTable.ts';

const LANE_WIDTH = 32;
const STEP_WIDTH = 30;
/** In points, of the letters that the book is set in. */
const LINE_HEIGHT = 15;
const ROW_PADDING = 5;
const color = (token: ColorToken): string => THEMES.light[token];

/**
 * A map as the sheet of a workbook: its title, stages that span their steps, a row for each lane in the colour of its
 * cards. Title, stages, steps and lane names stay in view.
 */
export function styledSheet(index: BoardIndex, map: JourneyMap, name: string): Sheet<Blob> {
  const [stages = [], steps = [], ...lanes] = wideTable(index, map);
  const title = map.title.trim();
  const spans = stagesOf(index, map.id).map((stage) => Math.max(1, stepsOf(index, stage.id).length));
  const heads: Row[] = [
    ...(title === '' ? [] : [[{ value: title, fontWeight: 'bold', fontSize: 16, height: 28 } as const]]),
    stageRow(stages, spans),
    steps.map((cell) => ({
      ...textCell(cell),
      ...HEAD,
      bottomBorderStyle: 'medium',
      bottomBorderColor: color('ink'),
    })),
  ];
  const washes = laneWashes(index, map);
  const measurer = createMeasurer();
  return {
    sheet: name,
    data: [...heads, ...lanes.map((cells) => laneRow(cells, washes, measurer))],
    columns: [{ width: LANE_WIDTH }, ...steps.slice(1).map(() => ({ width: STEP_WIDTH }))],
    stickyRowsCount: heads.length,
    stickyColumnsCount: 1,
    showGridLines: false,
    orientation: 'landscape',
  };
}

const HEAD = { fontWeight: 'bold', alignVertical: 'center', wrap: true } as const;

function stageRow(cells: readonly OutCell[], spans: readonly number[]): Row {
  const look = {
    ...HEAD,
    fontSize: 13,
    height: 30,
    topBorderStyle: 'medium',
    topBorderColor: color('ink'),
  } as const;
  const row: Row = [{ ...textCell(cells[0] ?? ''), ...look }];
  let at = 1;
  for (const span of spans) {
    const cell: CellObject = { ...textCell(cells[at] ?? ''), ...look, ...stageEdge };
    // The library takes the cells under a wide one as given and empty.
    row.push({ ...cell, ...(span > 1 && { columnSpan: span }) }, ...Array<null>(span - 1).fill(null));
    at += span;
  }
  return row;
}

const stageEdge = { leftBorderStyle: 'thin', leftBorderColor: color('line-3') } as const;

function laneRow(
  [label = '', ...cells]: readonly OutCell[],
  washes: ReadonlyMap<string, string>,
  measurer: TextMeasurer,
): Row {
  const edge = {
    bottomBorderStyle: 'thin',
    bottomBorderColor: color('line-2'),
    alignVertical: 'top',
    wrap: true,
  } as const;
  const wash = washes.get(String(label));
  const lines = Math.max(
    linesOf(label, LANE_WIDTH, 600, measurer),
    ...cells.map((cell) => linesOf(cell, STEP_WIDTH, 400, measurer)),
  );
  const height = Math.min(409, lines * LINE_HEIGHT + ROW_PADDING);
  return [
    { ...textCell(label), ...edge, height, fontWeight: 'bold', backgroundColor: color('wash') },
    ...cells.map((cell) => {
      if (typeof cell === 'number') {
        return { value: cell, ...edge, format: '+General;-General;0', align: 'center' } as const;
      }
      const filled = cell !== '' && wash !== undefined;
      return { ...textCell(cell), ...edge, ...(filled && { backgroundColor: wash }) };
    }),
  ];
}

/** How many lines a cell needs: not every program makes a row as high as its text when it opens a book. */
function linesOf(cell: OutCell, characters: number, weight: 400 | 600, measurer: TextMeasurer): number {
  const style = { size: 13, weight, tracking: 0, lineHeight: 20 } as const;
  // A column is as wide as so many figures of 7 pixels.
  return breakLines(String(cell), style, characters * 7 - 6, measurer).lines.length;
}

/** Text is marked as text: then it is no formula either once somebody edits it. */
function textCell(cell: OutCell): CellObject {
  const text = String(cell);
  return text === '' ? {} : { value: text, type: String, format: '@' };
}

/** The ground of a lane's cells, by the label that its row has. */
function laneWashes(index: BoardIndex, map: JourneyMap): ReadonlyMap<string, string> {
  const washes = new Map<string, string>();
  const used = new Set(lanesOf(index, map.id).map(({ type }) => type));
  for (const [label] of wideTable(index, map)) {
    const meaning = meaningOf(String(label));
    if (meaning?.kind !== 'lane' || !used.has(meaning.type)) continue;
    const kind = LANES[meaning.type].cardKind;
    if (kind && kind !== 'note') washes.set(String(label), color(CARD_LOOK[kind].wash));
  }
  return washes;
}
