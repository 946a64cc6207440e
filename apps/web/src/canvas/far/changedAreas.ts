import type { MapScene, Part, Rect } from '@wayline/scene';
import type { Entry } from '../index/sceneIndex.ts';
import { paintedArea } from './paintBoard.ts';

/** Labels of a curve reach this far out of their part. */
const REACH = 160;

const isMap = (entry: Entry | undefined): entry is MapScene => entry !== undefined && 'mapId' in entry;

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Where two layouts of a map of one size differ. */
function partAreas(before: MapScene, after: MapScene): readonly Rect[] {
  const kept = new Set(after.parts);
  const known = new Set(before.parts);
  const changed: readonly Part[] = [
    ...before.parts.filter((part) => !kept.has(part)),
    ...after.parts.filter((part) => !known.has(part)),
  ];
  return changed
    .filter(({ marks }) => marks.length > 0)
    .map(({ rect }) => ({
      x: after.rect.x + rect.x - REACH,
      y: after.rect.y + rect.y - REACH,
      width: rect.width + 2 * REACH,
      height: rect.height + 2 * REACH,
    }));
}

/** The areas of the board to paint anew when a thing changed; of a map that stayed in its place only the changed parts. */
export function changedAreas(
  before: Entry | undefined,
  after: Entry | undefined,
  zoom: number,
): readonly Rect[] {
  if (isMap(before) && isMap(after) && sameRect(before.rect, after.rect)) return partAreas(before, after);
  return [before, after].flatMap((entry) => (entry ? [paintedArea(entry.rect, zoom)] : []));
}
