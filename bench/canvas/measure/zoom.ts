import type { BenchPage } from '../page/openPage.ts';
import { lookAt } from '../page/places.ts';
import { record, recordFrames } from '../trace/record.ts';
import type { Action } from './action.ts';
import { middleOfBoard } from './board.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 120;
const MILLISECONDS = 2500;

/** 10 → 200 → 10 % around a point, evenly to the eye: in so many frames, or in so much time. */
async function zoomIn({ page }: BenchPage, middle: Point, by: 'steps' | 'time'): Promise<void> {
  await page.evaluate(
    async ({ middle, by, steps, milliseconds }) => {
      const hook = window.__bench;
      const { width = 0, height = 0 } = hook?.canvas ?? {};
      const begin = performance.now();
      for (let step = 1, part = 0; part < 1; step++) {
        const now = await new Promise<number>(requestAnimationFrame);
        part = Math.max(0, Math.min(1, by === 'steps' ? step / steps : (now - begin) / milliseconds));
        const way = part < 0.5 ? 2 * part : 2 - 2 * part;
        const zoom = 0.1 * 20 ** way;
        hook?.setViewport({ x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom });
      }
    },
    { middle, by, steps: STEPS, milliseconds: MILLISECONDS },
  );
}

/** Zooms 10 → 200 → 10 %, a step a frame. Gives `main` (ms a frame). */
export const zoom: (around?: Point) => Action = (around) => async (bench) => {
  const middle = around ?? (await middleOfBoard(bench));
  await lookAt(bench, middle, 0.1);
  const { cpu } = await record(bench, () => zoomIn(bench, middle, 'steps'));
  return { main: cpu / STEPS };
};

/** Zooms 10 → 200 → 10 % by the clock. Gives `dropped` (%) and `p95` (ms a frame). */
export const glideZoom: Action = async (bench) => {
  const middle = await middleOfBoard(bench);
  await lookAt(bench, middle, 0.1);
  const { dropped, p95 } = await recordFrames(bench, () => zoomIn(bench, middle, 'time'));
  return { dropped, p95 };
};
