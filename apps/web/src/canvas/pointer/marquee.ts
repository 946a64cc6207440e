import type { Rect } from '@wayline/scene';
import { wholeGroups } from '../groups/wholeGroups.ts';
import { recordOf } from '../index/sceneIndex.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** The rectangle between two points. */
export function between(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** What a marquee takes: items it touches, maps and frames that lie in it whole, and the cards of other maps. */
export function marqueed(
  { canvas, session }: Pick<Surface, 'canvas' | 'session'>,
  area: Rect,
): readonly string[] {
  const { index } = canvas;
  const found: string[] = [];
  for (const id of index.things.query(area)) {
    const map = index.map(id);
    if (!map) {
      const rect = index.item(id)?.rect;
      const item = session.board.get('items', id);
      // What is locked is ground to draw on.
      if (item?.locked) continue;
      const whole = item?.type === 'frame';
      if (rect && (whole ? contains(area, rect) : overlaps(area, rect))) found.push(id);
      continue;
    }
    if (contains(area, map.rect)) {
      found.push(id);
      continue;
    }
    const local = { ...area, x: area.x - map.rect.x, y: area.y - map.rect.y };
    for (const part of map.parts) {
      const record = part.kind === 'card' && overlaps(local, part.rect) ? recordOf(part) : undefined;
      if (record) found.push(record);
    }
  }
  return wholeGroups(session.board, found, null);
}

/** Draws a rectangle over the board and selects what it takes; with Shift, besides what is selected. Groups are taken whole. */
export function startMarquee(surface: Surface, from: At): Stroke {
  const { canvas, ui } = surface;
  const before = from.more ? ui.getState().selection : [];
  const stop = (): void => canvas.gesture.set(null);
  return {
    move(at) {
      const area = between(from, at);
      canvas.gesture.set({ kind: 'marquee', area });
      ui.getState().select([...before, ...marqueed(surface, area)]);
    },
    end: stop,
    cancel() {
      stop();
      ui.getState().select(before);
    },
  };
}
