import type { Column, MapScene, Part, Row } from '@wayline/scene';

/** The crossing of a lane and a step, with what lies in it from top to bottom. */
export interface CellModel {
  readonly cell: Part;
  /** Index of its column in the map. */
  readonly column: number;
  readonly contents: readonly Part[];
}

/** One lane of the grid. */
export interface LaneModel {
  readonly row: Row;
  readonly header: Part | undefined;
  /** What lies behind the cells: guides, curves, paths. */
  readonly backdrop: readonly Part[];
  readonly cells: readonly CellModel[];
  /** The lane's cards without a step. */
  readonly tray: CellModel | undefined;
  /** The blueprint line under it. */
  readonly separator: Part | undefined;
}

/** A map's parts in the order of reading. A lane in which nothing changed keeps its identity. */
export interface GridModel {
  readonly scene: MapScene;
  readonly header: readonly Part[];
  readonly corners: readonly Part[];
  readonly stages: readonly Part[];
  readonly steps: readonly Part[];
  /** Links between steps, behind them the lines of their row. */
  readonly links: readonly Part[];
  readonly lanes: readonly LaneModel[];
  readonly byKey: ReadonlyMap<string, Part>;
}

const sameParts = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

const keep = (before: readonly Part[] | undefined, next: readonly Part[]): readonly Part[] =>
  before && sameParts(before, next) ? before : next;

function sameCell(a: CellModel, b: CellModel): boolean {
  return a.cell === b.cell && a.column === b.column && a.contents === b.contents;
}

function cellModel(
  cell: Part,
  column: number,
  contents: readonly Part[],
  before: CellModel | undefined,
): CellModel {
  const next = { cell, column, contents: keep(before?.contents, contents) };
  return before && sameCell(before, next) ? before : next;
}

interface LaneParts {
  header?: Part;
  separator?: Part;
  tray?: Part;
  backdrop: Part[];
  cells: Part[];
  contents: Map<string, Part[]>;
}

const TRAY = '';

function collect(parts: readonly Part[]): Map<string, LaneParts> {
  const lanes = new Map<string, LaneParts>();
  for (const part of parts) {
    const { laneId, stepId } = part.refs;
    if (laneId === undefined) continue;
    let lane = lanes.get(laneId);
    if (!lane) {
      lane = { backdrop: [], cells: [], contents: new Map() };
      lanes.set(laneId, lane);
    }
    switch (part.kind) {
      case 'laneHeader':
        lane.header = part;
        break;
      case 'lane':
        lane.backdrop.push(part);
        break;
      case 'separator':
        lane.separator = part;
        break;
      case 'tray':
        lane.tray = part;
        break;
      case 'cell':
        lane.cells.push(part);
        break;
      default: {
        const key = stepId ?? TRAY;
        const there = lane.contents.get(key);
        if (there) there.push(part);
        else lane.contents.set(key, [part]);
      }
    }
  }
  return lanes;
}

function laneModel(
  row: Row,
  parts: LaneParts | undefined,
  columns: ReadonlyMap<string, number>,
  before: LaneModel | undefined,
): LaneModel {
  const contentsOf = (key: string): readonly Part[] => parts?.contents.get(key) ?? [];
  const cells = (parts?.cells ?? []).map((cell, index) => {
    const column = columns.get(cell.refs.stepId ?? '') ?? index;
    return cellModel(cell, column, contentsOf(cell.refs.stepId ?? TRAY), before?.cells[index]);
  });
  const next: LaneModel = {
    row,
    header: parts?.header,
    backdrop: keep(before?.backdrop, parts?.backdrop ?? []),
    cells:
      before &&
      cells.length === before.cells.length &&
      cells.every((cell, index) => cell === before.cells[index])
        ? before.cells
        : cells,
    tray: parts?.tray && cellModel(parts.tray, -1, contentsOf(TRAY), before?.tray),
    separator: parts?.separator,
  };
  const same =
    before &&
    before.header === next.header &&
    before.backdrop === next.backdrop &&
    before.cells === next.cells &&
    before.tray === next.tray &&
    before.separator === next.separator &&
    before.row.y === row.y &&
    before.row.height === row.height &&
    before.row.type === row.type;
  return same ? before : next;
}

/** The index of each step's column. */
export function columnIndex(columns: readonly Column[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((column, index) => (column.stepId ? [[column.stepId, index] as const] : [])),
  );
}

/** Groups a map's parts into rows and cells; give the model before, so that unchanged lanes keep their identity. */
export function gridModel(scene: MapScene, before?: GridModel): GridModel {
  if (before?.scene === scene) return before;
  const lanes = collect(scene.parts);
  const columns = columnIndex(scene.columns);
  const lanesBefore = new Map(before?.lanes.map((lane) => [lane.row.laneId, lane]));
  const of = (...kinds: readonly Part['kind'][]): Part[] =>
    scene.parts.filter((part) => kinds.includes(part.kind));
  return {
    scene,
    header: keep(before?.header, of('mapHeader', 'personaChip', 'evidenceBar')),
    corners: keep(before?.corners, of('corner')),
    stages: keep(before?.stages, of('stage')),
    steps: keep(before?.steps, of('step')),
    links: keep(before?.links, of('links', 'stepLink')),
    lanes: scene.rows.map((row) =>
      laneModel(row, lanes.get(row.laneId), columns, lanesBefore.get(row.laneId)),
    ),
    byKey: new Map(scene.parts.map((part) => [part.key, part])),
  };
}
