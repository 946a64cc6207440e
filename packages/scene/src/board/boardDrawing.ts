import type { BoardSnapshot } from '@wayline/domain';
import type { Mark, Rect } from '../scene/mark.ts';
import type { Drawing, DrawingGroup, MapScene, Scene } from '../scene/scene.ts';
import { GRID } from '../theme/grid.ts';
import { ENGLISH_SCENE } from '../words/en.ts';
import type { SceneWords } from '../words/sceneWords.ts';
import { recordLink } from './recordLink.ts';

export interface BoardDrawingOptions {
  /** Draws this map alone; the whole board where absent or unknown. */
  readonly mapId?: string;
  /** The language of what it says about itself; English where absent. */
  readonly words?: SceneWords;
}

/** Empty border around what is drawn. */
const MARGIN = 32;

/** Flattens a scene into one picture: frames, maps, the other items, connectors, back to front. */
export function boardDrawing(
  scene: Scene,
  snapshot: BoardSnapshot,
  options: BoardDrawingOptions = {},
): Drawing {
  const { picture } = options.words ?? ENGLISH_SCENE;
  const map = scene.maps.find(({ mapId }) => mapId === options.mapId);
  if (map) return mapDrawing(map, snapshot, picture);
  const isFrame = (itemId: string): boolean => snapshot.items.get(itemId)?.type === 'frame';
  const itemGroups = (frames: boolean): DrawingGroup[] =>
    scene.items
      .filter(({ itemId }) => isFrame(itemId) === frames)
      .map(({ itemId, rect, marks }) => ({
        x: rect.x,
        y: rect.y,
        label: itemLabel(snapshot, itemId, picture),
        ...recordLink(snapshot.items.get(itemId)),
        marks,
      }));
  return {
    bounds: withMargin(scene.bounds),
    background: 'canvas',
    title: snapshot.board.title,
    description: counted(snapshot, picture),
    groups: [
      ...itemGroups(true),
      ...scene.maps.flatMap((each) => [mapGround(each), ...mapGroups(each, snapshot)]),
      ...itemGroups(false),
      ...scene.connectors.map(({ marks }) => ({ x: 0, y: 0, label: picture.connector, marks })),
    ],
  };
}

function mapDrawing(map: MapScene, snapshot: BoardSnapshot, picture: SceneWords['picture']): Drawing {
  const record = snapshot.maps.get(map.mapId);
  return {
    bounds: withMargin(map.rect),
    background: 'paper',
    title: record?.title ?? snapshot.board.title,
    description: picture.map(map.stages.length, stepCount(map), map.rows.length),
    groups: mapGroups(map, snapshot),
  };
}

/** The sheet of paper that a map lies on; its edge stands outside the grid, as on screen. */
function mapGround({ rect }: MapScene): DrawingGroup {
  const ground: Mark = {
    type: 'rect',
    x: -0.5,
    y: -0.5,
    width: rect.width + 1,
    height: rect.height + 1,
    radius: GRID.controlRadius + 0.5,
    fill: 'paper',
    stroke: 'line-2',
    strokeWidth: 1,
  };
  return { x: rect.x, y: rect.y, marks: [ground] };
}

/** A map's parts where they lie on the board; parts without marks draw nothing. */
function mapGroups(map: MapScene, { cards }: BoardSnapshot): DrawingGroup[] {
  return map.parts
    .filter(({ marks }) => marks.length > 0)
    .map(({ rect, refs, marks }) => ({
      x: map.rect.x + rect.x,
      y: map.rect.y + rect.y,
      ...recordLink(cards.get(refs.cardId ?? '')),
      marks,
    }));
}

const stepCount = (map: MapScene): number => map.columns.filter(({ stepId }) => stepId !== undefined).length;

function counted({ maps, personas, items }: BoardSnapshot, picture: SceneWords['picture']): string {
  if (maps.size + personas.size + items.size === 0) return picture.empty;
  return picture.board(maps.size, personas.size, items.size);
}

function itemLabel(snapshot: BoardSnapshot, itemId: string, picture: SceneWords['picture']): string {
  const item = snapshot.items.get(itemId);
  if (!item) return picture.item;
  const text = item.type === 'personaSheet' ? (snapshot.personas.get(item.personaId)?.name ?? '') : item.text;
  return text.trim() === '' ? item.type : text.trim();
}

function withMargin({ x, y, width, height }: Rect): Rect {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}
