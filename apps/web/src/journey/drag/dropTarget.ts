import { LANES } from '@wayline/domain';
import type { MapScene, Part, Point, Rect } from '@wayline/scene';

/** Where a dragged card or sticky would go on a map. */
export interface DropTarget {
  readonly mapId: string;
  readonly laneId: string;
  /** Null: the lane's tray. */
  readonly stepId: string | null;
  /** The card it would stand before; null at the end of the cell. */
  readonly beforeId: string | null;
  /** Relative to the map. */
  readonly cell: Rect;
  /** The insertion bar, relative to the map. */
  readonly bar: Rect;
}

const BAR = 2.5;

/** Whether cards can be put into a lane of this kind: curves and matrices are drawn from other records. */
export function takesCards(type: keyof typeof LANES): boolean {
  return LANES[type].cardKind !== null;
}

function cardsIn(scene: MapScene, laneId: string, stepId: string): readonly Part[] {
  return scene.parts
    .filter(({ kind, refs }) => kind === 'card' && refs.laneId === laneId && refs.stepId === stepId)
    .sort((a, b) => a.rect.y - b.rect.y);
}

/** The cell under a point of the map, the tray over a lane's name, or null where no card can lie; `moving` cards do not count as neighbours. */
export function dropTarget(scene: MapScene, point: Point, moving: ReadonlySet<string>): DropTarget | null {
  const column = scene.columns.find(({ x, width }) => point.x >= x && point.x < x + width);
  const row = scene.rows.find(({ y, height }) => point.y >= y && point.y < y + height);
  if (row && takesCards(row.type) && point.x >= 0 && point.x < scene.laneHeaderWidth) {
    const tray = { x: 0, y: row.y, width: scene.laneHeaderWidth, height: row.height };
    const bar = { x: 8, y: row.y + row.height - 6, width: tray.width - 16, height: BAR };
    return { mapId: scene.mapId, laneId: row.laneId, stepId: null, beforeId: null, cell: tray, bar };
  }
  if (!row || !column?.stepId || row.collapsed || !takesCards(row.type)) return null;
  const cell = { x: column.x, y: row.y, width: column.width, height: row.height };
  const cards = cardsIn(scene, row.laneId, column.stepId).filter(
    ({ refs }) => refs.cardId !== undefined && !moving.has(refs.cardId),
  );
  const next = cards.find(({ rect }) => point.y < rect.y + rect.height / 2);
  const last = cards.at(-1);
  const edge = next ? next.rect.y - 2 : last ? last.rect.y + last.rect.height + 2 : cell.y + 4;
  return {
    mapId: scene.mapId,
    laneId: row.laneId,
    stepId: column.stepId,
    beforeId: next?.refs.cardId ?? null,
    cell,
    bar: { x: cell.x + 4, y: edge - BAR / 2, width: cell.width - 8, height: BAR },
  };
}
