import type { Stage } from '@wayline/domain';
import { textBox } from '../item/textBox.ts';
import type { LineMark, Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import type { MapGrid } from './mapGrid.ts';
import { nameLine } from './nameLine.ts';

const NAME_TOP = 11.5;
/** Of the bar that a stage's or step's own colour is. */
export const COLOR_BAR = 4;
const NUMBER_GAP = 8;

/** The 1.5 ink rule above the stages, as wide as the part that holds it. */
export const stageRule = (width: number): Mark => ({
  type: 'line',
  x1: 0,
  y1: GRID.stroke.stageRule / 2,
  x2: width,
  y2: GRID.stroke.stageRule / 2,
  stroke: 'ink',
  strokeWidth: GRID.stroke.stageRule,
});

/** The stages of a map: number and name, the customer's goal below, a line at the left that runs through all lanes. */
export function layoutStageRow(
  stages: readonly Stage[],
  grid: MapGrid,
  firstNumber: number,
  y: number,
  measurer: TextMeasurer,
): Part[] {
  // On a map wider than its columns the rule goes on to the end.
  const last = grid.stages.length - 1;
  return stages.flatMap((stage, index): Part[] => {
    const span = grid.stages[index];
    if (!span) return [];
    const rect = { x: span.x, y, width: span.width, height: GRID.stageRowHeight };
    const left = GRID.stroke.hairline + GRID.textInset;
    const number = oneLine(String(firstNumber + index), TYPE.stageNumber, measurer, {
      x: left,
      y: NAME_TOP,
      width: span.width,
      color: 'ink-3',
    });
    const x = left + (number?.width ?? 0) + NUMBER_GAP;
    const width = span.width - x - 4;
    const name = nameLine(
      stage.name,
      measurer.words.untitledStage,
      TYPE.stage,
      { x, y: NAME_TOP, width },
      measurer,
    );
    const goal = oneLine(stage.customerGoal ?? '', TYPE.caption, measurer, {
      x,
      y: NAME_TOP + TYPE.stage.lineHeight,
      width,
      color: 'ink-3',
    });
    const line: LineMark = {
      type: 'line',
      x1: 0.5,
      y1: GRID.stroke.stageRule,
      x2: 0.5,
      y2: GRID.stageRowHeight,
      stroke: 'line-3',
      strokeWidth: GRID.stroke.hairline,
    };
    // Where a map is wider than its columns, a line says where they end.
    const ends = index === last && span.x + span.width < grid.width;
    const endLine: Mark[] = ends ? [{ ...line, x1: span.width + 0.5, x2: span.width + 0.5 }] : [];
    const color = userPaint(stage.color);
    const bar: Mark[] = color
      ? [
          {
            type: 'rect',
            x: 0.5,
            y: GRID.stroke.stageRule,
            width: span.width - 0.5,
            height: COLOR_BAR,
            fill: color,
          },
        ]
      : [];
    return [
      {
        key: stage.id,
        kind: 'stage',
        refs: { stageId: stage.id },
        rect,
        marks: [
          ...bar,
          line,
          ...endLine,
          stageRule(index === last ? grid.width - span.x : span.width),
          number,
          name,
          goal,
        ].filter((mark) => mark !== undefined),
        editor: textBox(x, NAME_TOP, width, TYPE.stage.lineHeight, TYPE.stage),
      },
    ];
  });
}
