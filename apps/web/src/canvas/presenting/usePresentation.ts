import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useView } from '../view/useView.ts';
import { nearestSlide } from './nearestSlide.ts';
import { type Slide, slidesOf } from './slides.ts';
import { slideView } from './slideView.ts';

/** A presentation under way. */
export interface Presentation {
  readonly slides: readonly Slide[];
  /** The place of the slide that is shown, from 0. */
  readonly index: number;
  /** Shows the slide at a place; the nearest end where there is none. */
  go(index: number): void;
}

const SLIDE_MS = 280;
/** Where others' edits moved what is shown, the picture follows more softly than to another slide. */
const EDIT_MS = 200;

/** The slides of the board as it is now, and which of them is shown; begins with the one that was in view. */
export function usePresentation(): Presentation {
  const { view, index: places } = useCanvas();
  const { board } = useSession();
  const ui = useUiStore();
  const scene = useSyncExternalStore(places.subscribe, places.scene);
  const slides = useMemo(() => slidesOf(scene, board.snapshot()), [scene, board]);
  const [at, setAt] = useState(() => {
    const index = nearestSlide(slides, ui.getState().presenting?.from ?? null);
    return { index, id: slides[index]?.id };
  });
  // A slide keeps its place in the talk while others add and delete; one that is gone leaves the place to its neighbour.
  const found = slides.findIndex(({ id }) => id === at.id);
  const index = found >= 0 ? found : Math.min(at.index, slides.length - 1);
  const slide = slides[index] as Slide;
  const { width, height } = { width: useView((seen) => seen.width), height: useView((seen) => seen.height) };
  const shown = useRef<{ readonly id: string; readonly moves: number }>(undefined);
  const area = JSON.stringify(slide.area);

  // The slide is made anew with each edit; its area tells whether it moved.
  useEffect(() => {
    if (width === 0) return;
    const last = shown.current;
    const isSame = last?.id === slide.id;
    // Whoever looks about on a slide is not taken back by somebody's edit.
    if (isSame && last && view.ownMoves.get() !== last.moves) return;
    view.glide(slideView(slide, { width, height }), isSame ? EDIT_MS : SLIDE_MS);
    shown.current = { id: slide.id, moves: view.ownMoves.get() };
  }, [view, slide.id, area, width, height]);

  const go = useCallback(
    (next: number) => {
      const place = Math.min(slides.length - 1, Math.max(0, next));
      shown.current = undefined;
      setAt({ index: place, id: slides[place]?.id });
    },
    [slides],
  );
  return { slides, index, go };
}
