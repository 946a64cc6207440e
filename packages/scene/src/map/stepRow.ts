import type { Step } from '@wayline/domain';
import { textBox } from '../item/textBox.ts';
import type { LineMark, Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import type { MapGrid } from './mapGrid.ts';
import { nameLine } from './nameLine.ts';
import { COLOR_BAR } from './stageRow.ts';

/** The name stands a little below the middle of its row: the line above it is the stage's, not its own. */
const NAME_TOP = 13;

/** The steps of a map: one name each; a stage without steps has an empty place there. */
export function layoutStepRow(
  steps: ReadonlyMap<string, Step>,
  grid: MapGrid,
  y: number,
  measurer: TextMeasurer,
): Part[] {
  return grid.columns.map((column, index): Part => {
    const rect = { x: column.x, y, width: column.width, height: GRID.stepRowHeight };
    const isFirstOfStage = grid.columns[index - 1]?.stageId !== column.stageId;
    const isLast = index === grid.columns.length - 1;
    const down: LineMark = {
      type: 'line',
      x1: 0.5,
      y1: 0,
      x2: 0.5,
      y2: GRID.stepRowHeight,
      stroke: isFirstOfStage ? 'line-3' : 'line-1',
      strokeWidth: GRID.stroke.hairline,
    };
    const end = column.width + 0.5;
    const lines: Mark[] = [
      {
        type: 'line',
        x1: 0,
        y1: 0.5,
        x2: isLast ? grid.width - column.x : column.width,
        y2: 0.5,
        stroke: 'line-1',
        strokeWidth: GRID.stroke.hairline,
      },
      down,
    ];
    if (isLast && column.x + column.width < grid.width)
      lines.push({ ...down, x1: end, x2: end, stroke: 'line-3' });
    const step = column.stepId === undefined ? undefined : steps.get(column.stepId);
    if (!step) {
      return {
        key: `steps|${column.stageId}`,
        kind: 'step',
        refs: { stageId: column.stageId },
        rect,
        marks: lines,
      };
    }
    const color = userPaint(step.color);
    if (color)
      lines.unshift({
        type: 'rect',
        x: 0.5,
        y: 1,
        width: column.width - 0.5,
        height: COLOR_BAR - 1,
        fill: color,
      });
    const x = GRID.stroke.hairline + GRID.textInset;
    const width = column.width - x - 4;
    const name = nameLine(
      step.name,
      measurer.words.untitledStep,
      TYPE.step,
      { x, y: NAME_TOP, width },
      measurer,
    );
    return {
      key: step.id,
      kind: 'step',
      refs: { stepId: step.id, stageId: column.stageId },
      rect,
      marks: name ? [...lines, name] : lines,
      editor: textBox(x, NAME_TOP, width, TYPE.step.lineHeight, TYPE.step),
    };
  });
}
