import { type BoardSnapshot, columnsOf, lanesOf, type MapId, mapsOf, stagesOf } from '@wayline/domain';

/** Where on which map something would be inserted. */
export interface Selected {
  readonly mapId: MapId;
  /** Null on a map that has none. */
  readonly stageId: string | null;
  readonly stepId: string | null;
  readonly laneId: string | null;
}

/** The step, stage and lane of what was selected last, else the last ones of its map; null on a board without a map. */
export function whereSelected(snapshot: BoardSnapshot, selection: readonly string[]): Selected | null {
  const id = selection.at(-1) ?? '';
  const record =
    snapshot.cards.get(id) ??
    snapshot.emotions.get(id) ??
    snapshot.steps.get(id) ??
    snapshot.stages.get(id) ??
    snapshot.lanes.get(id);
  const mapId = record?.mapId ?? snapshot.maps.get(id)?.id ?? mapsOf(snapshot)[0]?.id;
  if (mapId === undefined) return null;
  const stepId =
    (record && 'stepId' in record ? record.stepId : snapshot.steps.get(id)?.id) ??
    columnsOf(snapshot, mapId).at(-1)?.id ??
    null;
  const stageId =
    snapshot.stages.get(id)?.id ??
    snapshot.steps.get(stepId ?? '')?.stageId ??
    stagesOf(snapshot, mapId).at(-1)?.id ??
    null;
  const laneId =
    (record && 'laneId' in record ? record.laneId : snapshot.lanes.get(id)?.id) ??
    lanesOf(snapshot, mapId).at(-1)?.id ??
    null;
  return { mapId, stageId, stepId, laneId };
}
