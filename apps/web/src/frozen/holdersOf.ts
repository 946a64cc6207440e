import type { BoardDocument } from '@wayline/document';
import { collectionOf, type Lane, lanesOf, type MapId } from '@wayline/domain';

/**
 * The lanes and stages that keep a record as it is while one of them is frozen: itself, the lane or stage that it lies
 * in, the lanes in which it is drawn. An emotion's id is enough, whether there is such a point or not.
 */
export function holdersOf(board: BoardDocument, id: string): readonly string[] {
  const lanes = (mapId: MapId | undefined, has: (lane: Lane) => boolean): readonly string[] =>
    mapId ? lanesOf(board.snapshot(), mapId).flatMap((lane) => (has(lane) ? lane.id : [])) : [];
  const stageOf = (stepId: string): readonly string[] => {
    const stageId = board.get('steps', stepId)?.stageId;
    return stageId ? [stageId] : [];
  };
  const [stepId = '', personaId] = id.split('|');
  if (personaId !== undefined)
    return lanes(
      board.get('steps', stepId)?.mapId,
      (lane) =>
        lane.type === 'emotionCurve' && (lane.personaId === undefined || lane.personaId === personaId),
    );
  switch (collectionOf(id)) {
    case 'lanes':
    case 'stages':
      return [id];
    case 'steps':
      return stageOf(id);
    case 'cards': {
      const laneId = board.get('cards', id)?.laneId;
      return laneId ? [laneId] : [];
    }
    case 'metrics':
      return lanes(mapOf(board, board.get('metrics', id)?.scope.id ?? ''), ({ type }) => type === 'metrics');
    case 'stepLinks': {
      const link = board.get('stepLinks', id);
      return link ? [...stageOf(link.from), ...stageOf(link.to)] : [];
    }
    default:
      return [];
  }
}

/** The map that a step, a stage or a map itself is on. */
function mapOf(board: BoardDocument, id: string): MapId | undefined {
  return board.get('steps', id)?.mapId ?? board.get('stages', id)?.mapId ?? board.get('maps', id)?.id;
}
