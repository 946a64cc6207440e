import type { ImageItem } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';

const ICON = 18;
const GAP = 6;

/** A picture; in its place, for whoever cannot show the file, a pale box with what the picture is. */
export function layoutImage(item: ImageItem, measurer: TextMeasurer): ItemScene {
  const rect = itemRect(item, 24, 24);
  const { width, height } = rect;
  const style = TYPE.caption;
  const maxLines = Math.floor((height - ICON - GAP - 16) / style.lineHeight);
  const inner = Math.max(0, width - 24);
  const broken = breakLines(maxLines > 0 ? item.text : '', style, inner, measurer, {
    maxLines,
    balance: true,
  });
  const content = ICON + (broken.lines.length > 0 ? GAP + broken.lines.length * style.lineHeight : 0);
  const top = (height - content) / 2;
  const box = { type: 'rect', radius: GRID.cardRadius } as const;
  const fallback: Mark[] = [
    { ...box, x: 0, y: 0, width, height, fill: 'wash' },
    { type: 'icon', name: 'image', x: (width - ICON) / 2, y: top, size: ICON, color: 'ink-3' },
    ...textMarks(broken, style, {
      x: 12,
      y: top + ICON + GAP,
      width: inner,
      color: 'ink-3',
      align: 'middle',
    }),
    { ...box, x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: 'line-2', strokeWidth: 1 },
  ];
  const marks: Mark[] = [
    { type: 'image', x: 0, y: 0, width, height, fileId: item.fileId, radius: GRID.cardRadius, fallback },
    ...lockMark(item, width),
  ];
  return { itemId: item.id, rect, marks };
}
