import type { Separator } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { SEPARATOR_LOOK } from '../theme/separatorLook.ts';
import { TYPE } from '../theme/type.ts';

const ICON = 16;
const GAP = 12;

/** A blueprint's line under a lane: icon, name, and a line of its own dash across the map. */
export function layoutSeparator(
  laneId: string,
  separator: Separator,
  y: number,
  width: number,
  inset: number,
  measurer: TextMeasurer,
): Part {
  const { icon, dash } = SEPARATOR_LOOK[separator];
  const middle = GRID.separatorHeight / 2;
  const textX = inset + ICON + GAP;
  const name = oneLine(measurer.words.separators[separator], TYPE.captionStrong, measurer, {
    x: textX,
    y: middle - TYPE.captionStrong.lineHeight / 2,
    width: width - textX,
    color: 'ink-2',
  });
  const marks: (Mark | undefined)[] = [
    { type: 'rect', x: 0, y: 0, width, height: GRID.separatorHeight, fill: 'paper' },
    { type: 'icon', name: icon, x: inset, y: middle - ICON / 2, size: ICON, color: 'ink-2' },
    name,
    {
      type: 'line',
      x1: textX + (name?.width ?? 0) + GAP,
      y1: middle,
      x2: width - GRID.headerInset,
      y2: middle,
      stroke: 'ink-2',
      strokeWidth: 2,
      dash,
    },
  ];
  return {
    key: `separator|${laneId}`,
    kind: 'separator',
    refs: { laneId, separator },
    rect: { x: 0, y, width, height: GRID.separatorHeight },
    marks: marks.filter((mark) => mark !== undefined),
  };
}
