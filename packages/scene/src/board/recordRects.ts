import type { Rect } from '../scene/mark.ts';
import type { MapScene, Part } from '../scene/scene.ts';

/** The record that a connector means when it ends at a part. */
const recordIdOf = ({ kind, refs }: Part): string | undefined => {
  switch (kind) {
    case 'card':
    case 'tray':
      return refs.cardId;
    case 'emotionPoint':
      return refs.emotionId;
    case 'stage':
      return refs.stageId;
    case 'step':
      return refs.stepId;
    case 'laneHeader':
      return refs.laneId;
    case 'personaChip':
      return refs.personaId;
    default:
      return undefined;
  }
};

/** Where every record that a map shows is drawn on the board, the map itself included. */
export type RecordRects = () => ReadonlyMap<string, Rect>;

/** Looks for the places in a map when one is first asked for: only connectors that end on the map do. */
export function recordRects(map: MapScene): RecordRects {
  let rects: ReadonlyMap<string, Rect> | undefined;
  return () => {
    rects ??= findRects(map);
    return rects;
  };
}

function findRects(map: MapScene): ReadonlyMap<string, Rect> {
  const rects = new Map<string, Rect>([[map.mapId, map.rect]]);
  for (const part of map.parts) {
    const id = recordIdOf(part);
    if (id === undefined || rects.has(id)) continue;
    const { x, y, width, height } = part.rect;
    rects.set(id, { x: map.rect.x + x, y: map.rect.y + y, width, height });
  }
  return rects;
}
