import type { Point, Rect } from '@wayline/scene';
import { type Detail, detailAt } from '../../marks/detail.ts';
import { createStore, type Store } from '../../session/store.ts';
import {
  type CanvasSize,
  centredAt,
  containing,
  fit,
  isNarrow,
  nextZoom,
  toBoard,
  toCanvas,
  type Viewport,
  zoomAround,
} from './viewport.ts';

/** The viewport together with the canvas's size. */
export interface Seen extends Viewport, CanvasSize {}

/** What really moves the board, once it stands. */
export interface Mover {
  /** Goes to a view in the given time; `changed` is told of each step. */
  move(view: Viewport, milliseconds: number): void;
  /** Puts the board where a view has it. */
  place(view: Viewport): void;
}

/** Where one looks on the board, and the ways to look elsewhere. Distances are CSS px of the canvas element. */
export interface View extends Store<Seen> {
  /** How much the present zoom lets things show: hundreds ask for it, and it seldom changes. */
  readonly detail: Store<Detail>;
  panBy(dx: number, dy: number): void;
  /** To the next step of zoom, around `anchor` or the middle. */
  zoomStep(direction: 1 | -1, anchor?: Point): void;
  zoomTo(zoom: number): void;
  show(view: Viewport): void;
  fitArea(area: Rect, maxZoom?: number): void;
  /** Shows at least all that another window shows, its middle in the middle; not a movement of one's own. */
  lookAt(area: Rect, milliseconds: number): void;
  /** Goes to a view in the given time; not a movement of one's own. */
  glide(view: Viewport, milliseconds: number): void;
  /** How often the person here has moved the view by hand or key; whoever follows somebody stops at the next. */
  readonly ownMoves: Store<number>;
  /** Counts a movement that began outside of this view: a wheel, a drag, a pinch. */
  movedByHand(): void;
  /** Moves as little as it takes until `area` is in sight. */
  reveal(area: Rect): void;
  /** Moves until `area` is in sight beside the search, and comes near where it could not be read. */
  seek(area: Rect): void;
  /** A point of the window on the board. */
  fromWindow(point: { readonly clientX: number; readonly clientY: number }): Point;
  /** A point of the board in the window. */
  toWindow(point: Point): { readonly clientX: number; readonly clientY: number };
  /** Given by the canvas: where moves go, and what they changed. */
  attach(mover: Mover, element: HTMLElement): () => void;
  /** The view, the canvas or both have become other ones; the board is put there before anybody else hears of it. */
  changed(next: Partial<Seen>): void;
}

/** Zoom to fit takes this long; a reader who asked for less motion sees it at once. */
const FIT_MS = 280;
const EDGE = 24;
/** What the tool bar takes, at the left or below. */
const TOOLS = 64;
/** The pinned names of lanes, stages and steps keep about this much of the left and the top. */
const PINNED = 150;
/** The field of the search with its list, in CSS px. */
const SEARCH = 416;
/** Words of the map cannot be read below the first; whoever looks for some wants the second. */
const LEAST_READING_ZOOM = 0.6;
const READING_ZOOM = 0.8;

const motion = (milliseconds: number): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;

/** How far to move one axis so that [start, end] comes between `low` and `high`; the start wins where both cannot. */
function shift(start: number, end: number, low: number, high: number): number {
  if (start < low || end - start > high - low) return low - start;
  return end > high ? high - end : 0;
}

/** Makes the view of one canvas. */
export function createView(): View {
  const seen = createStore<Seen>({ x: 0, y: 0, zoom: 1, width: 0, height: 0 });
  const detail = createStore(detailAt(1));
  let mover: Mover | null = null;
  let element: HTMLElement | null = null;
  let aim: { readonly view: Viewport; readonly until: number } | null = null;
  const ownMoves = createStore(0);
  const movedByHand = (): void => ownMoves.set(ownMoves.get() + 1);
  const go = (view: Viewport, milliseconds = 0): void => {
    aim = milliseconds > 0 ? { view, until: performance.now() + milliseconds } : null;
    mover?.move(view, milliseconds);
  };
  const move = (view: Viewport, milliseconds = 0): void => {
    movedByHand();
    go(view, milliseconds);
  };
  /** Where a motion under way will end: what is asked meanwhile goes on from there, so that no press of a key is lost. */
  const heading = (): Seen => {
    const now = seen.get();
    return aim && performance.now() < aim.until ? { ...now, ...aim.view } : now;
  };
  const middle = (): Point => ({ x: seen.get().width / 2, y: seen.get().height / 2 });

  return {
    get: seen.get,
    subscribe: seen.subscribe,
    detail,
    panBy(dx, dy) {
      const { x, y, zoom } = heading();
      move({ x: x + dx, y: y + dy, zoom });
    },
    zoomStep(direction, anchor = middle()) {
      const view = heading();
      move(zoomAround(view, nextZoom(view.zoom, direction), anchor), motion(160));
    },
    zoomTo: (zoom) => move(zoomAround(heading(), zoom, middle()), motion(160)),
    show: (view) => go(view),
    lookAt: (area, milliseconds) => go(containing(area, seen.get()), motion(milliseconds)),
    glide: (view, milliseconds) => go(view, motion(milliseconds)),
    ownMoves,
    movedByHand,
    fitArea: (area, maxZoom) => move(fit(area, seen.get(), maxZoom), motion(FIT_MS)),
    reveal(area) {
      const { x, y, zoom, width, height } = heading();
      const left = area.x * zoom + x;
      const top = area.y * zoom + y;
      const narrow = isNarrow({ width });
      const dx = shift(left, left + area.width * zoom, (narrow ? 0 : TOOLS) + EDGE, width - EDGE);
      const dy = shift(top, top + area.height * zoom, EDGE, height - EDGE - (narrow ? TOOLS : 0));
      if (dx !== 0 || dy !== 0) move({ x: x + dx, y: y + dy, zoom }, motion(160));
    },
    seek(area) {
      const now = heading();
      const near = now.zoom < LEAST_READING_ZOOM ? centredAt(area, now, READING_ZOOM) : now;
      // Wide windows have the search at their right, narrow ones at their top.
      const isWide = now.width >= 900;
      const left = area.x * near.zoom + near.x;
      const top = area.y * near.zoom + near.y;
      const dx = shift(
        left,
        left + area.width * near.zoom,
        PINNED + EDGE,
        now.width - (isWide ? SEARCH : EDGE),
      );
      const dy = shift(top, top + area.height * near.zoom, isWide ? PINNED : SEARCH / 2, now.height - EDGE);
      if (dx !== 0 || dy !== 0 || near !== now)
        move({ x: near.x + dx, y: near.y + dy, zoom: near.zoom }, motion(FIT_MS));
    },
    fromWindow({ clientX, clientY }) {
      const box = element?.getBoundingClientRect();
      return toBoard(seen.get(), { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) });
    },
    toWindow(point) {
      const box = element?.getBoundingClientRect();
      const { x, y } = toCanvas(seen.get(), point);
      return { clientX: x + (box?.left ?? 0), clientY: y + (box?.top ?? 0) };
    },
    attach(nextMover, nextElement) {
      mover = nextMover;
      element = nextElement;
      return () => {
        mover = null;
        element = null;
      };
    },
    changed(part) {
      const before = seen.get();
      const next = { ...before, ...part };
      const { x, y, zoom, width, height } = before;
      const isMoved = next.x !== x || next.y !== y || next.zoom !== zoom;
      if (!isMoved && next.width === width && next.height === height) return;
      if (isMoved) mover?.place(next);
      seen.set(next);
      detail.set(detailAt(next.zoom));
    },
  };
}
