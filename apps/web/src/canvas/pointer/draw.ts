import { drawingOf } from './drawingOf.ts';
import { placeItem } from './place.ts';
import type { At, Stroke, Surface } from './stroke.ts';
import type { StrokePoint } from './strokePoint.ts';

/** Points nearer than this to the one before tell nothing, in CSS px. */
const LEAST_STEP = 1.5;
/** The line may leave the hand's by this much, in CSS px. */
const TOLERANCE = 0.6;
/** At this many CSS px from point to point a mouse's stroke is as thin as it gets. */
const FAST = 24;
/** What a mouse says of pressure while its button is down. */
const NO_PRESSURE = 0.5;

/** Draws by hand; the tool stays, for few drawings are one stroke. With Shift the line is straight. */
export function startDraw(surface: Surface, from: At): Stroke {
  const { canvas, ui } = surface;
  const { zoom } = canvas.view.get();
  const pen = ui.getState().pen;
  const points: StrokePoint[] = [{ x: from.x, y: from.y, pressure: from.pressure || NO_PRESSURE }];
  const show = (): void =>
    canvas.gesture.set({
      kind: 'draw',
      points: points.flatMap(({ x, y, pressure }) => [x, y, pressure]),
      ...pen,
    });
  /** What presses says how hard; a mouse is the lighter the faster it goes. */
  const pressureOf = (at: At, step: number, before: number): number => {
    if (at.pressure !== NO_PRESSURE && at.pressure > 0) return at.pressure;
    const wanted = 0.75 - 0.5 * Math.min(1, (step * zoom) / FAST);
    return before + (wanted - before) * 0.3;
  };
  return {
    move(at) {
      const last = points.at(-1);
      if (!last) return;
      const step = Math.hypot(at.x - last.x, at.y - last.y);
      if (at.shift) {
        points.splice(1, points.length, { x: at.x, y: at.y, pressure: NO_PRESSURE });
        show();
        return;
      }
      if (step * zoom < LEAST_STEP) return;
      points.push({ x: at.x, y: at.y, pressure: pressureOf(at, step, last.pressure) });
      show();
    },
    end() {
      placeItem(surface, drawingOf(points, TOLERANCE / zoom, pen));
      canvas.gesture.set(null);
      ui.getState().select([]);
      ui.getState().setTool('pen');
    },
    cancel: () => canvas.gesture.set(null),
  };
}
