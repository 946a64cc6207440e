import type { ResizedItem } from '@wayline/document';
import type { Item } from '@wayline/domain';
import type { Rect } from '@wayline/scene';

const round = (length: number): number => Math.round(length * 100) / 100;
const LETTERS = { least: 12, most: 96, usual: 16 } as const;

/**
 * An item that lay at `rect` after the box around all that is pulled went from `start` to `area`. A text grows in its
 * letters unless only its width is pulled; a drawing grows with its points.
 */
export function resizedItem(
  item: Item,
  rect: Rect,
  start: Rect,
  area: Rect,
  lettersGrow: boolean,
): ResizedItem {
  const [sx, sy] = [area.width / (start.width || 1), area.height / (start.height || 1)];
  const pos = [round(area.x + (rect.x - start.x) * sx), round(area.y + (rect.y - start.y) * sy)] as const;
  // What a length is by itself stays unless it is pulled: a note is as tall as its words need.
  const size = [
    sx === 1 ? item.size[0] : round(rect.width * sx),
    sy === 1 ? item.size[1] : round(rect.height * sy),
  ] as const;
  if (item.type === 'drawing') {
    const points = item.points.map((value, i) =>
      i % 3 === 0 ? round(value * sx) : i % 3 === 1 ? round(value * sy) : value,
    );
    return { id: item.id, pos, size, points };
  }
  if (item.type === 'text' && lettersGrow) {
    const wanted = (item.fontSize ?? LETTERS.usual) * Math.min(sx, sy);
    const fontSize = Math.min(LETTERS.most, Math.max(LETTERS.least, Math.round(wanted)));
    return { id: item.id, pos, size, fontSize };
  }
  return { id: item.id, pos, size };
}
