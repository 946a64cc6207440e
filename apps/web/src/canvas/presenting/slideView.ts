import { type CanvasSize, FIT_INSETS, fit, type Viewport } from '../view/viewport.ts';
import type { Slide } from './slides.ts';

/** Letters of 13 units can still be read from a chair at this zoom; a stage that is taller hangs from its top. */
const LEAST_STAGE_ZOOM = 0.75;
const MOST_ZOOM = 1.5;

/** Where to look so that a slide fills the canvas. */
export function slideView({ kind, area }: Slide, size: CanvasSize): Viewport {
  const whole = fit(area, size, MOST_ZOOM);
  if (kind !== 'stage' || whole.zoom >= LEAST_STAGE_ZOOM) return whole;
  const width = size.width - FIT_INSETS.left - FIT_INSETS.right;
  const zoom = Math.max(whole.zoom, Math.min(LEAST_STAGE_ZOOM, Math.floor((width / area.width) * 100) / 100));
  return {
    x: FIT_INSETS.left + (width - area.width * zoom) / 2 - area.x * zoom,
    // Its headers are what stands at the edge, not the lower half of the map's title.
    y: -area.y * zoom,
    zoom,
  };
}
