import type { Point, Rect } from '@wayline/scene';

/** Where the board stands in the canvas: a board point p is drawn at `p × zoom + (x, y)`, in CSS px. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The canvas element's size in CSS px. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** Room that stays free around what is fitted, in CSS px. */
interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The tool bar stands in the left one. */
export const FIT_INSETS: Insets = { left: 68, top: 16, right: 15, bottom: 16 };
/** On a narrow canvas the bars lie along its lower edge. */
const NARROW_INSETS: Insets = { left: 12, top: 12, right: 12, bottom: 116 };
/** A canvas up to this wide is narrow, in CSS px; the style sheets of the bars say the same. */
const NARROW = 640;

/** Whether a canvas is so narrow that its bars lie along the lower edge. */
export function isNarrow({ width }: Pick<CanvasSize, 'width'>): boolean {
  return width <= NARROW;
}

const insetsOf = (size: CanvasSize): Insets => (isNarrow(size) ? NARROW_INSETS : FIT_INSETS);

const HANGING = 24;

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;

/** Below this, the words of a map cannot be read, so a first view would rather show a part of it. */
const READABLE_ZOOM = 0.5;
const FALLBACK_ZOOM = 0.6;

/** A point of the canvas element on the board. */
export function toBoard(view: Viewport, point: Point): Point {
  return { x: (point.x - view.x) / view.zoom, y: (point.y - view.y) / view.zoom };
}

/** A point of the board in the canvas element. */
export function toCanvas(view: Viewport, point: Point): Point {
  return { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y };
}

/** The part of the board that is seen, with `margin` CSS px more on each side. */
export function visibleArea(view: Viewport, size: CanvasSize, margin = 0): Rect {
  const { x, y } = toBoard(view, { x: -margin, y: -margin });
  return {
    x,
    y,
    width: (size.width + 2 * margin) / view.zoom,
    height: (size.height + 2 * margin) / view.zoom,
  };
}

/** Keeps a zoom between the smallest and the largest one. */
function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

/** The viewport in which `area` is seen whole, at most at `maxZoom`; zoom in whole percents, so that letters fall alike. */
export function fit(area: Rect, size: CanvasSize, maxZoom = 1): Viewport {
  const { left, top, right, bottom } = insetsOf(size);
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const exact = Math.min(width / Math.max(1, area.width), height / Math.max(1, area.height), maxZoom);
  const zoom = clampZoom(Math.floor(exact * 100 + 1e-6) / 100);
  return {
    x: left + (width - area.width * zoom) / 2 - area.x * zoom,
    // What nearly fills the canvas hangs from its top: a map is read from its title down.
    y: top + Math.max(0, (height - area.height * zoom) / 2 - HANGING) - area.y * zoom,
    zoom,
  };
}

/** The viewport that shows at least all of `area`, with its middle in the middle: what another window of that shape shows. */
export function containing(area: Rect, size: CanvasSize): Viewport {
  const zoom = clampZoom(
    Math.min(size.width / Math.max(1, area.width), size.height / Math.max(1, area.height)),
  );
  return centredAt(area, size, zoom);
}

/** The viewport that shows the top left corner of `area` at `zoom`. */
function startOf(area: Rect, zoom: number, size: CanvasSize): Viewport {
  const { left, top } = insetsOf(size);
  return { x: left - area.x * zoom, y: top - area.y * zoom, zoom };
}

/** What one sees on opening a board: everything when that can be read, else the first map, else where it begins. */
export function firstView(bounds: Rect, firstMap: Rect | undefined, size: CanvasSize): Viewport {
  if (bounds.width === 0 && bounds.height === 0) return { x: size.width / 2, y: size.height / 2, zoom: 1 };
  for (const area of firstMap ? [bounds, firstMap] : [bounds]) {
    const view = fit(area, size);
    if (view.zoom >= READABLE_ZOOM) return view;
  }
  return startOf(firstMap ?? bounds, FALLBACK_ZOOM, size);
}

/** The viewport of a zoom with the middle of `area` in the canvas's middle. */
export function centredAt(area: Rect, { width, height }: CanvasSize, zoom: number): Viewport {
  return {
    x: width / 2 - (area.x + area.width / 2) * zoom,
    y: height / 2 - (area.y + area.height / 2) * zoom,
    zoom,
  };
}

/** The viewport itself where it shows all of `area`; else the one of the same zoom with the area in its middle. */
export function centredOn(area: Rect, view: Viewport, size: CanvasSize): Viewport {
  const { width, height } = size;
  const { zoom } = view;
  const left = area.x * zoom + view.x;
  const top = area.y * zoom + view.y;
  const isShown =
    left >= 0 && top >= 0 && left + area.width * zoom <= width && top + area.height * zoom <= height;
  return isShown ? view : centredAt(area, size, zoom);
}

/** The viewport with another zoom in which the canvas point `anchor` shows the same place. */
export function zoomAround(view: Viewport, zoom: number, anchor: Point): Viewport {
  const next = clampZoom(zoom);
  const place = toBoard(view, anchor);
  return { x: anchor.x - place.x * next, y: anchor.y - place.y * next, zoom: next };
}

/** The nearest of the steps that the zoom buttons take, above or below `zoom`. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = [0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.45, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4];
  const found =
    direction === 1
      ? steps.find((step) => step > zoom + 0.005)
      : steps.findLast((step) => step < zoom - 0.005);
  return found ?? clampZoom(zoom);
}
