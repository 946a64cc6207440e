import type { Viewport } from './viewport.ts';

/** A movement of the view from where it is to another in some time; whoever moves it meanwhile ends the motion. */
export interface Motion {
  start(to: Viewport, milliseconds: number): void;
  stop(): void;
}

/** What a motion moves, and the page's clock. */
export interface Moved {
  get(): Viewport;
  show(view: Viewport): void;
  /** The time in ms, by the clock that frames have. */
  now(): number;
  /** Calls back before the next frame with its time; gives what cancels it. */
  nextFrame(then: (now: number) => void): () => void;
}

/** Everything that moves here settles at its end. */
const ease = (part: number): number => 1 - (1 - part) ** 3;

const isAt = (a: Viewport, b: Viewport): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/**
 * The view at a part of the way, 0–1. Each part multiplies the zoom by the same factor, and the one place of the board
 * that both ends show at the same spot stays there all the way.
 */
function between(from: Viewport, to: Viewport, part: number): Viewport {
  if (part >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  const way = to.zoom === from.zoom ? part : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, zoom };
}

/** Makes the motions of one view: at most one at a time. */
export function createMotion({ get, show, now, nextFrame }: Moved): Motion {
  let cancel: (() => void) | null = null;
  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    stop,
    start(to, milliseconds) {
      stop();
      const from = get();
      let last = from;
      const begin = now();
      const step = (time: number): void => {
        cancel = null;
        // A hand that takes the board has it.
        if (!isAt(get(), last)) return;
        const part = Math.min(1, Math.max(0, time - begin) / milliseconds);
        show(between(from, to, ease(part)));
        last = get();
        if (part < 1) cancel = nextFrame(step);
      };
      cancel = nextFrame(step);
    },
  };
}
