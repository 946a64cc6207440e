import type { CardId, LaneId, StepId } from '@wayline/domain';
import type { Point, Rect } from '@wayline/scene';
import { type DropTarget, dropTarget } from '../../journey/drag/dropTarget.ts';
import { recordOf } from '../index/sceneIndex.ts';
import { hitUnder } from '../pointer/hitUnder.ts';
import type { Surface } from '../pointer/stroke.ts';

/** What pictures are put on: the canvas around a point, a cell of a grid, or a card. */
export type PictureTarget =
  | { readonly kind: 'canvas'; readonly at: Point }
  | {
      readonly kind: 'cell';
      readonly laneId: LaneId;
      readonly stepId: StepId;
      /** The card before which they go; null at the end. */
      readonly beforeId: CardId | null;
      /** On the board. */
      readonly area: Rect | null;
    }
  | {
      readonly kind: 'card';
      readonly cardId: CardId;
      /** On the board. */
      readonly area: Rect | null;
    };

/** What lies under a point, and the mark that shows it; `element` is what the window has there. */
export function pictureTargetAt(
  board: Pick<Surface, 'canvas' | 'session'>,
  at: Point,
  element: Element | null,
): { readonly target: PictureTarget; readonly cell: DropTarget | null } {
  const { index } = board.canvas;
  const hit = hitUnder(board, element, at);
  if (hit?.kind === 'part' && hit.part.kind === 'card') {
    const cardId = recordOf(hit.part) as CardId | undefined;
    if (cardId) {
      return { target: { kind: 'card', cardId, area: index.place(cardId) ?? null }, cell: null };
    }
  }
  for (const id of index.things.query({ ...at, width: 0, height: 0 })) {
    const map = index.map(id);
    const cell = map && dropTarget(map, { x: at.x - map.rect.x, y: at.y - map.rect.y }, new Set());
    if (!map || !cell) continue;
    const area = { ...cell.cell, x: cell.cell.x + map.rect.x, y: cell.cell.y + map.rect.y };
    return { target: cellTarget(cell, area), cell };
  }
  return { target: { kind: 'canvas', at }, cell: null };
}

/** A cell as a target; `area` is its place on the board. */
export function cellTarget(
  { laneId, stepId, beforeId }: Pick<DropTarget, 'laneId' | 'stepId' | 'beforeId'>,
  area: Rect | null,
): PictureTarget {
  return {
    kind: 'cell',
    laneId: laneId as LaneId,
    stepId: stepId as StepId,
    beforeId: beforeId as CardId | null,
    area,
  };
}
