import type { MapScene, Rect } from '@wayline/scene';
import type { Brush } from '../canvas/far/brush.ts';

/** Between two lines of the hatch, in map units; far away they come no nearer than so many device px. */
const APART = 8;
const LEAST_APART = 5;

/** Hatches the rows of frozen lanes and the headers of frozen stages, in the units of a map. */
export function paintFrozen(brush: Brush, map: MapScene, isFrozen: (id: string) => boolean): void {
  const { stageRow, stages, rows, rect } = map;
  for (const { laneId, y, height } of rows)
    if (isFrozen(laneId)) hatch(brush, { x: 0, y, width: rect.width, height });
  for (const { stageId, x, width } of stages)
    if (isFrozen(stageId)) hatch(brush, { x, y: stageRow.y, width, height: stageRow.height });
}

function hatch({ context, color, scale }: Brush, { x, y, width, height }: Rect): void {
  const across = Math.max(APART, LEAST_APART / scale) * Math.SQRT2;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  // From one grid for all, so that the hatches of lanes one above the other meet.
  for (let sum = Math.floor((x + y) / across) * across; sum < x + width + y + height; sum += across) {
    context.moveTo(sum - y, y);
    context.lineTo(sum - y - height, y + height);
  }
  context.strokeStyle = color('line-1');
  context.setLineDash([]);
  context.lineWidth = Math.max(1, 1 / scale);
  context.stroke();
  context.restore();
}
