import { type Place, type Spot, spotKey } from '../twin/spot.ts';
import type { TableModel } from './tableModel.ts';

function* spotsOf({ mapId, scene, lanes }: TableModel): Iterable<Spot> {
  yield { kind: 'map', mapId };
  for (const { stageId } of scene.stages) yield { kind: 'stage', mapId, stageId };
  for (const { stageId, stepId } of scene.columns) {
    yield stepId === undefined
      ? { kind: 'noStep', mapId, stageId }
      : { kind: 'step', mapId, stageId, stepId };
  }
  for (const { row, cells, tray, personaIds } of lanes) {
    const { laneId } = row;
    yield { kind: 'lane', mapId, laneId };
    const places = scene.columns.flatMap(
      ({ stepId }, column): { place: Place; cards: readonly string[] }[] =>
        stepId === undefined ? [] : [{ place: { mapId, laneId, stepId }, cards: cells[column] ?? [] }],
    );
    for (const { place, cards } of [...places, { place: { mapId, laneId, stepId: null }, cards: tray }]) {
      yield { kind: 'cell', ...place };
      for (const cardId of cards) yield { kind: 'card', ...place, cardId };
      for (const personaId of personaIds) yield { kind: 'emotion', ...place, personaId };
    }
  }
}

/** The spot of a table that has a key. */
export function findSpot(model: TableModel, key: string): Spot | undefined {
  for (const spot of spotsOf(model)) if (spotKey(spot) === key) return spot;
  return undefined;
}
