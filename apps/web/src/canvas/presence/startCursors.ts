import { createCursorPainter } from './createCursorPainter.ts';
import type { CursorNews } from './cursorNews.ts';
import { surfaceOf } from './surfaceOf.ts';

/** Somebody who draws the others' pointers. */
export interface CursorDrawer {
  take(news: CursorNews): void;
  destroy(): void;
}

/**
 * Lets a worker draw pointers on a canvas: twenty of them move all the time, and the page then hears of each move and
 * nothing more. Where a browser does not lend its canvases to workers, the page draws.
 */
export function startCursors(canvas: HTMLCanvasElement): CursorDrawer {
  if (typeof canvas.transferControlToOffscreen !== 'function') {
    return { take: createCursorPainter(surfaceOf(canvas)), destroy: () => undefined };
  }
  const worker = new Worker(new URL('./cursorWorker.ts', import.meta.url), { type: 'module' });
  const lent = canvas.transferControlToOffscreen();
  worker.postMessage(lent, [lent]);
  return {
    take(news) {
      worker.postMessage(news, news.kind === 'face' && news.face ? [news.face] : []);
    },
    destroy: () => worker.terminate(),
  };
}
