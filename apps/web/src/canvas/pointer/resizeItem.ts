import { setFields } from '@wayline/document';
import type { Rect } from '@wayline/scene';
import type { Corner } from '../nodes/ResizeHandles.tsx';
import type { At, Stroke, Surface } from './stroke.ts';

const LEAST = 24;

/** A rectangle after one corner was pulled; the opposite one stays, and Shift keeps the proportions. */
export function pulled(start: Rect, corner: Corner, dx: number, dy: number, keepRatio: boolean): Rect {
  const [right, bottom] = [corner === 'ne' || corner === 'se', corner === 'sw' || corner === 'se'];
  let width = Math.max(LEAST, start.width + (right ? dx : -dx));
  let height = Math.max(LEAST, start.height + (bottom ? dy : -dy));
  if (keepRatio && start.width > 0 && start.height > 0) {
    const scale = Math.max(width / start.width, height / start.height);
    width = start.width * scale;
    height = start.height * scale;
  }
  return {
    x: right ? start.x : start.x + start.width - width,
    y: bottom ? start.y : start.y + start.height - height,
    width,
    height,
  };
}

/** Pulls a thing larger or smaller by a corner; it is laid out anew while it is pulled. */
export function startResize(
  { canvas, session }: Surface,
  from: At,
  id: string,
  corner: Corner,
): Stroke | null {
  const { board, scene } = session;
  const item = board.get('items', id);
  const start = canvas.index.item(id)?.rect;
  if (!item || !start) return null;
  // A picture pulled out of shape is hardly ever meant.
  const keepsRatio = item.type === 'image';
  let area = start;
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  const round = (length: number): number => Math.round(length * 100) / 100;
  const placed = (): { pos: readonly [number, number]; size: readonly [number, number] } => ({
    pos: [round(area.x), round(area.y)],
    size: [round(area.width), round(area.height)],
  });
  return {
    move(at) {
      area = pulled(start, corner, at.x - from.x, at.y - from.y, at.shift !== keepsRatio);
      canvas.gesture.set({ kind: 'resize', id, area });
      canvas.index.preview((snapshot) => {
        const now = snapshot.items.get(id);
        return now
          ? { ...snapshot, items: new Map(snapshot.items).set(id, { ...now, ...placed() }) }
          : snapshot;
      });
    },
    end() {
      if (area !== start) setFields(board, 'items', id, placed());
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
