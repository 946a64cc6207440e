import type { BoardDocument } from '@wayline/document';
import type { MapScene, Part, Point, Rect } from '@wayline/scene';
import { type Detail, detailAt } from '../../marks/detail.ts';
import { shownAs } from '../../marks/shownAs.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';
import type { Hit } from '../pointer/hit.ts';
import { distanceToPath } from './distanceToPath.ts';

/** So near to a line or an edge counts as on it: in board units, and at least this many CSS px. */
const REACH = 7;
const REACH_PX = 4;
/** A frame is taken by its title too, which stands this far over its edge. */
const TITLE = 26;

const has = ({ x, y, width, height }: Rect, point: Point, reach = 0): boolean =>
  point.x >= x - reach &&
  point.x <= x + width + reach &&
  point.y >= y - reach &&
  point.y <= y + height + reach;

/** What a pointer means before what lies around it. */
const RANK: Readonly<Partial<Record<Part['kind'], number>>> = {
  emotionPoint: 4,
  card: 3,
  personaChip: 3,
  stage: 2,
  step: 2,
  laneHeader: 2,
  cell: 1,
};

/** Of a map as small as a stamp the parts cannot be told apart: it is one thing. */
function partAt(map: MapScene, point: Point, detail: Detail): Part | undefined {
  const local = { x: point.x - map.rect.x, y: point.y - map.rect.y };
  let found: Part | undefined;
  for (const part of map.parts) {
    const rank = RANK[part.kind];
    if (rank === undefined || rank < (RANK[found?.kind ?? 'lane'] ?? 0)) continue;
    if (detail === 'outline' || shownAs(part.kind, detail) === 'nothing') continue;
    if (has(part.rect, local)) found = part;
  }
  return found ?? map.parts.find(({ kind }) => kind === 'mapHeader');
}

/** A frame lets through what lies in it. */
function isHit(id: string, board: BoardDocument, rect: Rect, point: Point, reach: number): boolean {
  if (board.get('items', id)?.type !== 'frame') return has(rect, point);
  const { x, y, width, height } = rect;
  if (has({ x, y: y - TITLE, width, height: TITLE }, point)) return true;
  const inner = { x: x + reach, y: y + reach, width: width - 2 * reach, height: height - 2 * reach };
  return has(rect, point, reach) && !has(inner, point);
}

/** What lies at a point of the board, from the laid-out scene, where no elements are there to be hit. */
export function hitScene(
  { index, board, zoom }: { index: SceneIndex; board: BoardDocument; zoom: number },
  point: Point,
): Hit {
  const reach = Math.max(REACH, REACH_PX / zoom);
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  for (const id of index.wires.query(around)) {
    const wire = index.connector(id);
    if (wire && distanceToPath(wire.d, point) <= reach) return { kind: 'wire', id };
  }
  const near = index.things.query({ ...around, height: around.height + TITLE });
  let top: string | undefined;
  let map: MapScene | undefined;
  for (const id of near) {
    const item = index.item(id);
    if (!item) {
      const candidate = index.map(id);
      if (candidate && has(candidate.rect, point)) map = candidate;
    } else if (
      (top === undefined || index.depth(id) > index.depth(top)) &&
      isHit(id, board, item.rect, point, reach)
    ) {
      top = id;
    }
  }
  // A frame lies under maps, everything else over them.
  const isUnder = top !== undefined && map !== undefined && board.get('items', top)?.type === 'frame';
  if (top !== undefined && !isUnder) return { kind: 'item', id: top };
  const part = map && partAt(map, point, detailAt(zoom));
  if (map && part) return { kind: 'part', map, part };
  return top === undefined ? { kind: 'pane' } : { kind: 'item', id: top };
}
