import {
  type BoardIndex,
  cardsIn,
  LANES,
  type LaneId,
  type LaneType,
  lanesOf,
  type MapId,
  personasOf,
  type StepId,
  stagesOf,
  stepsOf,
} from '@wayline/domain';

/** One column of the table: a step, or the empty place under a stage without steps. */
export interface TableColumn {
  readonly stageId: string;
  readonly stepId?: string;
}

/** A stage over the columns it spans. */
export interface TableStage {
  readonly stageId: string;
  readonly span: number;
}

/** One lane with the ids of its cards, column by column. */
export interface TableLane {
  readonly row: { readonly laneId: string; readonly type: LaneType };
  readonly cells: readonly (readonly string[])[];
  /** Its cards without a step. */
  readonly tray: readonly string[];
  /** Whose feelings it holds; empty but in a lane of emotions. */
  readonly personaIds: readonly string[];
}

/** A map as a table. Rows that did not change keep their identity. */
export interface TableModel {
  readonly mapId: string;
  readonly scene: { readonly columns: readonly TableColumn[]; readonly stages: readonly TableStage[] };
  readonly lanes: readonly TableLane[];
  /** Whether any lane has cards without a step, which then get a column at the end. */
  readonly hasTray: boolean;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

const isSameLane = (a: TableLane, b: TableLane): boolean =>
  a.row.type === b.row.type &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, column) => sameIds(cell, b.cells[column] ?? [])) &&
  sameIds(a.tray, b.tray) &&
  sameIds(a.personaIds, b.personaIds);

const isSameColumn = (a: TableColumn, b: TableColumn | undefined): boolean =>
  a.stageId === b?.stageId && a.stepId === b.stepId;

/** The rows and columns of a map; give the model before, so that what is the same keeps its identity. */
export function tableModel(index: BoardIndex, mapId: MapId, before?: TableModel): TableModel {
  const stages: TableStage[] = [];
  const columns: TableColumn[] = [];
  for (const stage of stagesOf(index, mapId)) {
    const steps = stepsOf(index, stage.id);
    stages.push({ stageId: stage.id, span: Math.max(1, steps.length) });
    if (steps.length === 0) columns.push({ stageId: stage.id });
    for (const step of steps) columns.push({ stageId: stage.id, stepId: step.id });
  }
  const lanes = lanesOf(index, mapId)
    .filter(({ hidden }) => !hidden)
    .map((lane): TableLane => {
      const ids = (stepId: StepId | null): readonly string[] =>
        LANES[lane.type].cardKind === null ? [] : cardsIn(index, lane.id, stepId).map(({ id }) => id);
      const personas = personasOf(index, mapId).filter(
        ({ id }) => lane.personaId === undefined || id === lane.personaId,
      );
      const next: TableLane = {
        row: { laneId: lane.id, type: lane.type },
        cells: columns.map(({ stepId }) => (stepId === undefined ? [] : ids(stepId as StepId))),
        tray: ids(null),
        personaIds: lane.type === 'emotionCurve' ? personas.map(({ id }) => id) : [],
      };
      const old = before?.lanes.find(({ row }) => row.laneId === (lane.id as LaneId));
      return old && isSameLane(old, next) ? old : next;
    });
  const scene = { columns, stages };
  const sameColumns =
    before !== undefined &&
    before.scene.columns.length === columns.length &&
    columns.every((column, at) => isSameColumn(column, before.scene.columns[at]));
  return {
    mapId,
    // The stages follow from the columns: every stage has one at least.
    scene: sameColumns ? before.scene : scene,
    lanes,
    hasTray: lanes.some(({ tray }) => tray.length > 0),
  };
}
