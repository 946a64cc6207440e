import { type MapScene, oneLine, type TextMeasurer, TYPE } from '@wayline/scene';
import type { Brush } from './brush.ts';
import { paintLetters } from './paintText.ts';

/** CSS px, however far one stands away. */
const SIZE = 11;
const INSET = 3;
/** A stage narrower than this on the screen has no room for a name. */
const LEAST_WIDTH = 32;

/** The names of a map's stages where their row is, large enough to be read; `nameOf` gives that of a stage. */
export function paintStageNames(
  brush: Brush,
  { rect, stages, stageRow }: MapScene,
  nameOf: (stageId: string) => string,
  zoom: number,
  measurer: TextMeasurer,
): void {
  const style = { ...TYPE.step, size: SIZE / zoom, lineHeight: SIZE / zoom };
  const inset = INSET / zoom;
  for (const { stageId, x, width } of stages) {
    const name = nameOf(stageId).trim();
    if (width * zoom < LEAST_WIDTH || name === '') continue;
    const line = oneLine(name, style, measurer, {
      x: rect.x + x + inset,
      // It stands on the row's lower edge: the row is lower than its letters.
      y: rect.y + stageRow.y + stageRow.height - style.lineHeight,
      width: width - inset,
      color: 'ink',
    });
    if (line) paintLetters(brush, line);
  }
}
