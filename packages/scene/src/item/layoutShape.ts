import type { ShapeItem } from '@wayline/domain';
import type { Mark, Paint } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import type { ColorToken } from '../theme/colorToken.ts';
import { inkOn, luminance } from '../theme/inkOn.ts';
import { THEMES } from '../theme/themes.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { shapeOutline } from './shapeOutline.ts';
import { textBox } from './textBox.ts';

/** A token turns with the theme, and what reads on it turns with it: judged in light, it holds in the dark. */
const onSolid = (ground: Paint): Paint => {
  if (ground.startsWith('#')) return inkOn(ground);
  return luminance(THEMES.light[ground as ColorToken]) > PALE ? 'ink' : 'paper';
};
/** Luminance from which a ground wants dark letters. */
const PALE = 0.4;

/** A shape with its text in the middle, cut where the shape is too small for it. */
export function layoutShape(item: ShapeItem, measurer: TextMeasurer): ItemScene {
  const rect = itemRect(item, 24, 24);
  const { outline, text: area } = shapeOutline(item.form, rect.width, rect.height);
  const maxLines = Math.max(1, Math.floor(area.height / TYPE.shape.lineHeight));
  const broken = breakLines(item.text, TYPE.shape, area.width, measurer, { maxLines, balance: true });
  const used = Math.max(1, broken.lines.length) * TYPE.shape.lineHeight;
  const top = area.y + (area.height - used) / 2;
  const color = userPaint(item.color);

  const fill = item.fill ?? 'tint';
  const solid = fill === 'solid' ? (color ?? 'ink-2') : undefined;
  const marks: Mark[] = [];
  if (solid) marks.push({ ...outline, fill: solid });
  else if (fill === 'tint') {
    marks.push({ ...outline, fill: 'paper' });
    // A tint over paper keeps the text readable in ink whatever the colour and the theme.
    if (color) marks.push({ ...outline, fill: color, opacity: 0.12 });
  }
  const ink = solid === undefined ? 'ink' : onSolid(solid);
  marks.push(
    { ...outline, stroke: color ?? 'line-3', strokeWidth: 1.5 },
    ...textMarks(broken, TYPE.shape, { x: area.x, y: top, width: area.width, color: ink, align: 'middle' }),
    ...lockMark(item, rect.width),
  );
  return {
    itemId: item.id,
    rect,
    marks,
    editor: textBox(area.x, top, area.width, used, TYPE.shape, 'middle'),
  };
}
