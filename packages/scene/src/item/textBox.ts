import type { TextBox } from '../scene/scene.ts';
import type { TextStyle } from '../text/measurer.ts';

/** The editor that stands where a text is drawn, with the same letters. */
export function textBox(
  x: number,
  y: number,
  width: number,
  height: number,
  style: TextStyle,
  align: TextBox['align'] = 'start',
): TextBox {
  const { size, weight, lineHeight, tracking } = style;
  return { x, y, width, height, size, weight, lineHeight, tracking, align };
}
