import { GRID, type MapScene, type Rect } from '@wayline/scene';
import { type CanvasSize, isNarrow, type Viewport } from '../../canvas/view/viewport.ts';

/** The tool bar floats over this much of the pinned lane column, in CSS px; on a narrow canvas it lies below. */
export function toolMargin(size: CanvasSize): number {
  return isNarrow(size) ? 0 : 64;
}

/** Below this zoom headers are too small to be worth the room. */
const LEAST_ZOOM = 0.4;

const STAGE_RULE = GRID.stroke.stageRule;

/** How far a map's headers are pushed into it, in map units; 0 while they are where they belong. */
export interface Pinned {
  readonly x: number;
  readonly y: number;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** How far headers must be pushed so that they stay at the canvas's edge while the map runs under them. */
export function pinned(scene: MapScene, view: Viewport, size: CanvasSize): Pinned {
  if (view.zoom < LEAST_ZOOM) return { x: 0, y: 0 };
  const { rect, stageRow, stepRow, laneHeaderWidth } = scene;
  const left = rect.x * view.zoom + view.x;
  const top = rect.y * view.zoom + view.y;
  const right = left + rect.width * view.zoom;
  // A header that would fill a narrow window hides what it names.
  const margin = toolMargin(size);
  const room = size.width > (laneHeaderWidth + 144) * view.zoom + margin;
  const x = room && left < margin && right > margin ? (margin - left) / view.zoom : 0;
  // The ink rule over the stages stays behind, above the edge.
  const y = -top / view.zoom - stageRow.y - STAGE_RULE;
  return {
    x: between(0, x, rect.width - laneHeaderWidth),
    y: between(0, y, rect.height - stepRow.y - stepRow.height),
  };
}

/** How far a stage's name slides to stay in sight inside its span, in map units. */
export function slide(
  span: Rect | { x: number; width: number },
  pinnedEdge: number,
  labelWidth: number,
): number {
  return between(0, pinnedEdge - span.x, Math.max(0, span.width - labelWidth));
}
