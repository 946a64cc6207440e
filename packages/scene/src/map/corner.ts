import type { Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { cornerGround } from './cornerGround.ts';
import type { MapGrid } from './mapGrid.ts';
import type { MapStyle } from './mapStyle.ts';
import { stageRule } from './stageRow.ts';

/** What the two header rows are, above the lane headers. */
export function layoutCorner(
  grid: MapGrid,
  y: number,
  /** Where the steps' row begins. */
  stepY: number,
  isLast: boolean,
  style: MapStyle,
  measurer: TextMeasurer,
): Part {
  const width = GRID.laneHeaderWidth;
  const rule = grid.columns.length === 0 ? grid.width : width;
  const stepTop = stepY - y;
  const height = stepTop + GRID.stepRowHeight;
  const label = (text: string, top: number) =>
    oneLine(text, TYPE.header, measurer, {
      x: style.headerInset,
      y: top,
      width: width - style.headerInset,
      color: 'ink-3',
    });
  const marks: (Mark | undefined)[] = [
    style.grounds ? cornerGround(width, height, isLast) : undefined,
    {
      type: 'line',
      x1: 0,
      y1: stepTop + 0.5,
      x2: width,
      y2: stepTop + 0.5,
      stroke: 'line-1',
      strokeWidth: GRID.stroke.hairline,
    },
    stageRule(rule),
    label(measurer.words.stage, 11.5),
    label(measurer.words.step, stepTop + 13),
  ];
  return {
    key: 'corner',
    kind: 'corner',
    refs: {},
    rect: { x: 0, y, width, height },
    marks: marks.filter((mark) => mark !== undefined),
  };
}
