import type { TableLane, TableModel } from '../table/tableModel.ts';
import type { Place, Spot } from '../twin/spot.ts';

/** What the outline needs to know besides the rows and columns. */
export interface OutlineState {
  /** Ids of stages and steps, and of maps' lists of lanes, whose contents are hidden. */
  readonly closed: ReadonlySet<string>;
  /** Whether a persona has a point at a step. */
  readonly feels: (stepId: string, personaId: string) => boolean;
}

/** The key under which a map's list of lanes is opened and closed. */
export const lanesKey = (mapId: string): string => `lanes|${mapId}`;

function contentsAt(lane: TableLane, place: Place, column: number, state: OutlineState): readonly Spot[] {
  const { stepId } = place;
  if (stepId === null) return lane.tray.map((cardId) => ({ kind: 'card', ...place, cardId }));
  const feelings = lane.personaIds
    .filter((personaId) => state.feels(stepId, personaId))
    .map((personaId) => ({ kind: 'emotion', ...place, personaId }) as const);
  const cards = (lane.cells[column] ?? []).map((cardId) => ({ kind: 'card', ...place, cardId }) as const);
  return [...feelings, ...cards];
}

/** Everything of a map that can be stood on in the outline, from top to bottom. */
export function outlineSpots(model: TableModel, state: OutlineState): readonly Spot[] {
  const { mapId, scene, lanes } = model;
  const spots: Spot[] = [{ kind: 'map', mapId }];
  for (const { stageId } of scene.stages) {
    spots.push({ kind: 'stage', mapId, stageId });
    if (state.closed.has(stageId)) continue;
    scene.columns.forEach(({ stageId: home, stepId }, column) => {
      if (home !== stageId || stepId === undefined) return;
      spots.push({ kind: 'step', mapId, stageId, stepId });
      if (state.closed.has(stepId)) return;
      for (const lane of lanes) {
        const place = { mapId, laneId: lane.row.laneId, stepId };
        spots.push(...contentsAt(lane, place, column, state));
      }
    });
  }
  for (const lane of lanes) {
    spots.push(...contentsAt(lane, { mapId, laneId: lane.row.laneId, stepId: null }, -1, state));
  }
  if (!state.closed.has(lanesKey(mapId)))
    for (const { row } of lanes) spots.push({ kind: 'lane', mapId, laneId: row.laneId });
  return spots;
}
