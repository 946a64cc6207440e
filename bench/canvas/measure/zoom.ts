import { lookAt } from '../page/places.ts';
import { recordFrames } from '../trace/record.ts';
import type { Action } from './action.ts';
import { middleOfBoard } from './board.ts';

/** Zooms 10 → 200 → 10 % around a point in two seconds, evenly to the eye. Gives `main` (ms a frame), `dropped` (%). */
export const zoomAround: (around?: { x: number; y: number }) => Action = (around) => async (bench) => {
  const middle = around ?? (await middleOfBoard(bench));
  await lookAt(bench, middle, 0.1);
  const { perFrame, dropped, p95 } = await recordFrames(bench, () =>
    bench.page.evaluate(async (middle) => {
      const hook = window.__bench;
      const { width = 0, height = 0 } = hook?.canvas ?? {};
      const begin = performance.now();
      // By the clock, so that a page that drops frames is given no more of them.
      for (let part = 0; part < 1; ) {
        const now = await new Promise<number>(requestAnimationFrame);
        part = Math.max(0, Math.min(1, (now - begin) / 2000));
        const way = part < 0.5 ? 2 * part : 2 - 2 * part;
        const zoom = 0.1 * 20 ** way;
        hook?.setViewport({ x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom });
      }
    }, middle),
  );
  return { main: perFrame, dropped, p95 };
};

/** The same around the middle of all notes. */
export const zoom: Action = zoomAround();
