import type { BoardDocument } from '@wayline/document';
import type { ItemScene, MapScene, Rect, TextMeasurer } from '@wayline/scene';
import type { Frozen } from '../../frozen/frozen.ts';
import { detailAt } from '../../marks/detail.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';
import type { Brush } from './brush.ts';
import { itemLook } from './lookAt.ts';
import type { MarkPaths } from './markPath.ts';
import { LABELS_BELOW, labelReach, paintLabel } from './paintLabel.ts';
import { type Lens, paintMap } from './paintMap.ts';
import { paintMarks } from './paintMarks.ts';
import { paintStageNames } from './paintStageNames.ts';

/** What is painted, and how. */
export interface Picture {
  readonly index: SceneIndex;
  readonly board: BoardDocument;
  readonly measurer: TextMeasurer;
  readonly zoom: number;
  readonly lens: Lens | null;
  readonly frozen: Frozen | null;
  /** What somebody else draws: a thing that is edited, or carried by the pointer. */
  readonly without: ReadonlySet<string>;
  /** Only these, where it is given. */
  readonly only?: ReadonlySet<string>;
}

/** A frame's title and wide strokes stand out of the thing's own rectangle by at most this. */
const OUTSIDE = 32;

/** Where a thing may leave paint. */
export function paintedArea({ x, y, width, height }: Rect, zoom: number): Rect {
  const above = Math.max(OUTSIDE, labelReach(zoom));
  return {
    x: x - OUTSIDE,
    y: y - above,
    width: width + 2 * OUTSIDE,
    height: height + above + OUTSIDE,
  };
}

interface Layers {
  readonly frames: readonly ItemScene[];
  readonly maps: readonly MapScene[];
  readonly notes: readonly ItemScene[];
}

/** What lies in an area, from the ground up: frames, maps, everything else. */
function layersIn({ index, board, zoom, without, only }: Picture, area: Rect): Layers {
  const grown = paintedArea(area, zoom);
  // A label stands over its thing, so what lies below the area may reach up into it.
  const reach = labelReach(zoom);
  const found = index.things.query({ ...grown, height: grown.height + reach });
  const maps: MapScene[] = [];
  const items: ItemScene[] = [];
  for (const id of found) {
    if (without.has(id) || (only && !only.has(id))) continue;
    const item = index.item(id);
    if (item) items.push(item);
    else {
      const map = index.map(id);
      if (map) maps.push(map);
    }
  }
  items.sort((a, b) => index.depth(a.itemId) - index.depth(b.itemId));
  const isFrame = ({ itemId }: ItemScene): boolean => board.get('items', itemId)?.type === 'frame';
  const notes = items.findIndex((item) => !isFrame(item));
  return notes < 0
    ? { frames: items, maps, notes: [] }
    : { frames: items.slice(0, notes), maps, notes: items.slice(notes) };
}

/** Paints everything that an area of the board touches, back to front. */
export function paintBoard(brush: Brush, paths: MarkPaths, picture: Picture, area: Rect): void {
  const { index, board, zoom, lens, frozen, measurer, without, only } = picture;
  const { context } = brush;
  const detail = detailAt(zoom);
  const look = itemLook(zoom, detail);
  const snapshot = board.snapshot();
  const { frames, maps, notes } = layersIn(picture, area);
  const isLabelled = zoom < LABELS_BELOW;
  const paintItem = ({ rect, marks }: ItemScene, how = look): void => {
    context.translate(rect.x, rect.y);
    paintMarks(brush, paths, marks, how);
    context.translate(-rect.x, -rect.y);
  };
  const frameLook = { ...look, words: isLabelled ? 'none' : 'letters' } as const;
  for (const frame of frames) {
    paintItem(frame, frameLook);
    if (isLabelled)
      paintLabel(brush, snapshot.items.get(frame.itemId)?.text ?? '', frame.rect, zoom, measurer);
  }
  for (const map of maps) {
    paintMap(brush, paths, map, area, { detail, lens, snapshot, frozen });
    if (!isLabelled) continue;
    paintLabel(brush, snapshot.maps.get(map.mapId)?.title ?? '', map.rect, zoom, measurer);
    paintStageNames(brush, map, (id) => snapshot.stages.get(id)?.name ?? '', zoom, measurer);
  }
  for (const note of notes) paintItem(note);
  for (const id of index.wires.query(area)) {
    const wire = without.has(id) || (only && !only.has(id)) ? undefined : index.connector(id);
    if (wire) paintMarks(brush, paths, wire.marks, look);
  }
}
