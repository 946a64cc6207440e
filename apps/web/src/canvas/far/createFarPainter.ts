import { personaLook, type Rect, unionRect } from '@wayline/scene';
import type { BoardSession } from '../../session/BoardSession.ts';
import type { UiStore } from '../../ui/uiStore.ts';
import type { Canvas } from '../CanvasContext.ts';
import type { Changes } from '../index/sceneIndex.ts';
import type { Seen } from '../view/view.ts';
import { visibleArea } from '../view/viewport.ts';
import type { Brush } from './brush.ts';
import { changedAreas } from './changedAreas.ts';
import { drawnAt } from './drawn.ts';
import { keptId } from './keptId.ts';
import { createMarkPaths } from './markPath.ts';
import { type Picture, paintBoard, paintedArea } from './paintBoard.ts';
import type { Lens } from './paintMap.ts';
import { paintRings } from './paintRings.ts';
import { createPalette } from './palette.ts';
import { createSurface, type Surface } from './surface.ts';
import { tiedWires } from './tiedWires.ts';

/** Where the painter paints: things at rest, and over them what is selected or carried. */
export interface FarElements {
  /** The canvas around both; it tells by `data-far` that elements are not shown. */
  readonly root: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

/** A zoom rests when it did not change for so long. */
const REST_MS = 120;
/** More patches than this are painted as one. */
const MOST_PATCHES = 12;
/** More changes than this are not looked at one by one. */
const MOST_CHANGES = 48;
/** So far around what is seen things count for a crowd, in CSS px. */
const CROWD_PX = 120;
/** Elements that are not there after so many frames are not waited for. */
const MOST_FRAMES = 30;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Draws the board on a canvas while it is far away, and tells who draws. The picture is larger than what is seen and
 * moves with the view: panning paints nothing until its edge comes in sight, a zoom stretches it until it rests, an
 * edit paints the patch that it changed, and what is carried is a picture of its own that is only moved.
 */
export function createFarPainter(
  { root, ground: groundElement, over: overElement }: FarElements,
  { canvas, session, ui }: { canvas: Canvas; session: BoardSession; ui: UiStore },
): () => void {
  const { view, index, gesture, drawn, measurer } = canvas;
  const { board } = session;
  const ratio = (): number => devicePixelRatio;
  const ground = createSurface(groundElement, ratio);
  const over = createSurface(overElement, ratio);
  const palette = createPalette(window);
  const paths = createMarkPaths();

  let shown = false;
  let leaving = 0;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let lastZoom = view.get().zoom;
  let spoilt: Rect[] | 'all' = 'all';
  let isOverSpoilt = true;
  let carried = NOTHING;
  let kept: string | undefined;
  let without = NOTHING;

  const lens = (): Lens | null => {
    const id = ui.getState().lens;
    const persona = id === null ? undefined : board.get('personas', id);
    return persona ? { personaId: persona.id, paint: personaLook(persona.color).paint } : null;
  };
  const brushOf = ({ context, scale }: Surface): Brush => ({
    context,
    scale,
    color: palette.color,
    picture: (fileId) => session.pictures.imageOf(fileId) ?? undefined,
  });
  const picture = (zoom: number): Picture => ({
    index,
    board,
    measurer,
    zoom,
    lens: lens(),
    frozen: session.frozen.get(),
    without,
  });

  function paintGround(seen: Seen): void {
    ground.begin(seen);
    paintBoard(brushOf(ground), paths, picture(seen.zoom), ground.area);
    spoilt = [];
  }

  function patch(seen: Seen, patches: readonly Rect[]): void {
    const parts = patches.length > MOST_PATCHES ? [patches.reduce(unionRect)] : patches;
    for (const part of parts) {
      ground.within(part, (exact) => paintBoard(brushOf(ground), paths, picture(seen.zoom), exact));
    }
    spoilt = [];
  }

  function paintOver(seen: Seen): void {
    const { selected } = ui.getState();
    const isEmpty = selected.size === 0 && carried.size === 0;
    overElement.hidden = isEmpty;
    isOverSpoilt = false;
    if (isEmpty) return;
    over.begin(seen);
    const brush = brushOf(over);
    if (carried.size > 0) {
      paintBoard(brush, paths, { ...picture(seen.zoom), without: NOTHING, only: carried }, over.area);
    }
    const ringed = carried.size > 0 ? new Set([...selected].filter((id) => carried.has(id))) : selected;
    paintRings(brush, index, ringed, over.area, seen.zoom);
  }

  /** Paints what is stale for this view and moves both pictures to it. */
  function show(seen: Seen, isResting = false): void {
    const stale = isResting && (ground.isStretched(seen) || over.isStretched(seen));
    if (spoilt === 'all' || stale || !ground.serves(seen)) paintGround(seen);
    else if (spoilt.length > 0) patch(seen, spoilt);
    if (isOverSpoilt || (!overElement.hidden && (stale || !over.serves(seen)))) paintOver(seen);
    ground.place(seen);
    const now = gesture.get();
    const [dx, dy] = now?.kind === 'items' && carried.size > 0 ? [now.dx, now.dy] : [0, 0];
    if (!overElement.hidden) over.place(seen, dx, dy);
  }

  function later(): void {
    if (!shown || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (shown) show(view.get());
    });
  }

  function spoil(what: Rect | 'all'): void {
    if (what === 'all') spoilt = 'all';
    else if (spoilt !== 'all') spoilt.push(what);
    later();
  }

  function enter(seen: Seen): void {
    leaving = 0;
    if (shown) return;
    shown = true;
    takeOthers();
    spoilt = 'all';
    isOverSpoilt = true;
    show(seen);
    root.dataset.far = '';
    groundElement.hidden = false;
  }

  function hide(): void {
    shown = false;
    leaving = 0;
    delete root.dataset.far;
    groundElement.hidden = true;
    overElement.hidden = true;
  }

  /** Elements are mounted by React in its own time: until they stand, the picture does. */
  function leave(): void {
    leaving = MOST_FRAMES;
    const look = (): void => {
      if (leaving === 0) return;
      leaving -= 1;
      const wanted = index.things.query(visibleArea(view.get(), view.get())).size;
      const there = root.querySelectorAll('.react-flow__node').length;
      if (there >= wanted || leaving === 0) hide();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  const crowd = (): number => index.things.query(visibleArea(view.get(), view.get(), CROWD_PX)).size;

  function follow(isResting = false): void {
    const seen = view.get();
    if (seen.width === 0) return;
    const isZooming = !isResting && (seen.zoom !== lastZoom || rest !== undefined);
    if (seen.zoom !== lastZoom) {
      lastZoom = seen.zoom;
      clearTimeout(rest);
      rest = setTimeout(() => {
        rest = undefined;
        follow(true);
      }, REST_MS);
    }
    const before = drawn.get();
    const next = drawnAt(seen, before, isZooming, crowd);
    if (next !== 'near') enter(seen);
    if (shown) show(seen, isResting);
    if (next === before) return;
    drawn.set(next);
    if (next === 'near') leave();
  }

  /** Leaves to others what is carried, with the arrows tied to it, and what is edited. */
  function takeOthers(): void {
    const now = gesture.get();
    const ids = now?.kind === 'items' ? now.ids : NOTHING;
    const edited = keptId(ui.getState().editing, index);
    if (ids === carried && edited === kept) return;
    if (ids !== carried) isOverSpoilt = true;
    carried = ids;
    kept = edited;
    const next = new Set(ids.size > 0 ? [...ids, ...tiedWires(board, ids)] : []);
    if (kept !== undefined) next.add(kept);
    const changed = [...next, ...without].filter((id) => next.has(id) !== without.has(id));
    without = next;
    spoilPlaces(changed);
  }

  function spoilPlaces(ids: readonly string[]): void {
    if (ids.length > MOST_CHANGES) {
      spoil('all');
      return;
    }
    const { zoom } = view.get();
    for (const id of ids) {
      const rect = index.place(id);
      if (rect) spoil(paintedArea(rect, zoom));
    }
  }

  function onChanged(changes: Changes): void {
    if (!shown) return;
    // What is carried stays under the hand as it was taken up, whatever others do to it meanwhile.
    if (carried.size === 0 && ui.getState().selection.length > 0) isOverSpoilt = true;
    if (changes.size > MOST_CHANGES) {
      spoil('all');
      return;
    }
    const { zoom } = view.get();
    for (const [id, before] of changes) {
      const after = index.item(id) ?? index.map(id) ?? index.connector(id);
      for (const area of changedAreas(before, after, zoom)) spoil(area);
    }
  }

  const stops = [
    view.subscribe(() => follow()),
    index.subscribeChanged(onChanged),
    gesture.subscribe(() => {
      if (!shown) return;
      takeOthers();
      later();
    }),
    ui.subscribe((now, before) => {
      if (!shown) return;
      if (now.selected !== before.selected) {
        isOverSpoilt = true;
        later();
      }
      if (now.lens !== before.lens) spoil('all');
      if (now.editing !== before.editing) takeOthers();
    }),
    palette.subscribe(() => {
      isOverSpoilt = true;
      spoil('all');
    }),
    session.pictures.subscribeToAll(() => spoil('all')),
    session.frozen.subscribe(() => spoil('all')),
  ];
  const onFonts = (): void => spoil('all');
  document.fonts.addEventListener('loadingdone', onFonts);
  follow();

  return () => {
    for (const stop of stops) stop();
    document.fonts.removeEventListener('loadingdone', onFonts);
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    hide();
    drawn.set('near');
  };
}
