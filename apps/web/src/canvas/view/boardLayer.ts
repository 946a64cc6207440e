import type { Viewport } from './viewport.ts';

/** A pan rests when nothing has been shifted for so long, in ms. */
const REST_MS = 150;

/** The element in which everything on the board stands. */
export interface BoardLayer {
  place(view: Viewport): void;
  destroy(): void;
}

/**
 * Moves the board's element. While it is only shifted it is a layer of its own, so that neither the board nor what lies
 * over it is painted again for each step. At rest and while zooming it is none: the letters of a layer are stretched.
 */
export function createBoardLayer(element: HTMLElement): BoardLayer {
  const { style } = element;
  let zoom = Number.NaN;
  let lastShift = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    style.willChange = '';
  };
  /** One timer for a whole pan, set anew only when it was too early. */
  const restLater = (): void => {
    const left = lastShift + REST_MS - performance.now();
    if (left <= 0) rest();
    else timer = setTimeout(restLater, left);
  };
  return {
    place(view) {
      const isShifted = view.zoom === zoom;
      zoom = view.zoom;
      if (isShifted) {
        lastShift = performance.now();
        if (timer === undefined) {
          style.willChange = 'transform';
          timer = setTimeout(restLater, REST_MS);
        }
      } else if (timer !== undefined) rest();
      style.transform = `translate(${view.x}px, ${view.y}px) scale(${zoom})`;
    },
    destroy: rest,
  };
}
