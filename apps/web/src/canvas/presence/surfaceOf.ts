import type { CursorSurface } from './createCursorPainter.ts';

/** A canvas to draw pointers on, in the page or in a worker. */
export function surfaceOf(canvas: HTMLCanvasElement | OffscreenCanvas): CursorSurface {
  // Both kinds of canvas give such a context; only their types do not say so together.
  const context = (canvas as OffscreenCanvas).getContext('2d');
  if (!context) throw new Error('this browser gives no 2d context');
  return {
    canvas,
    context,
    now: () => performance.now(),
    frame: (callback) => void requestAnimationFrame(callback),
  };
}
