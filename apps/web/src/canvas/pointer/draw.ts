import { placeItem } from './place.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** Points nearer than this to the one before tell nothing, in board units. */
const LEAST_STEP = 1.5;
const STROKE_WIDTH = 3;

/** A pen stroke as an item: points relative to its corner, as x, y, pressure. */
export function drawingOf(points: readonly number[]): Parameters<typeof placeItem>[1] {
  const xs = points.filter((_, i) => i % 3 === 0);
  const ys = points.filter((_, i) => i % 3 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const tenth = (length: number): number => Math.round(length * 10) / 10;
  return {
    type: 'drawing',
    pos: [tenth(left), tenth(top)],
    size: [Math.max(1, tenth(Math.max(...xs) - left)), Math.max(1, tenth(Math.max(...ys) - top))],
    strokeWidth: STROKE_WIDTH,
    points: points.map((value, i) => tenth(i % 3 === 0 ? value - left : i % 3 === 1 ? value - top : value)),
  };
}

/** Draws by hand; the tool stays, for few drawings are one stroke. */
export function startDraw(surface: Surface, from: At): Stroke {
  const { canvas, ui } = surface;
  const points: number[] = [from.x, from.y, 0.5];
  return {
    move(at) {
      const [x = 0, y = 0] = points.slice(-3);
      if (Math.hypot(at.x - x, at.y - y) < LEAST_STEP) return;
      points.push(at.x, at.y, 0.5);
      canvas.gesture.set({ kind: 'draw', points: [...points] });
    },
    end() {
      if (points.length > 3) placeItem(surface, drawingOf(points));
      canvas.gesture.set(null);
      ui.getState().select([]);
      ui.getState().setTool('pen');
    },
    cancel: () => canvas.gesture.set(null),
  };
}
