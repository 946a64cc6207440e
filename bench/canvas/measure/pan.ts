import { move } from '../page/hand.ts';
import { lookAt, middleOf } from '../page/places.ts';
import { recordFrames } from '../trace/record.ts';
import type { Action } from './action.ts';
import { middleOfBoard } from './board.ts';

const SECONDS = 2;
/** CSS px a report: 1,500 a second across, two thirds of it down. */
const STEP = { x: 12, y: 8 };

/** Pans there and back with the wheel. Gives `main` (ms a frame), `dropped` (%), `p95` (ms). */
export function pan(zoom: number, around?: { x: number; y: number }): Action {
  return async (bench) => {
    await lookAt(bench, around ?? (await middleOfBoard(bench)), zoom);
    const at = await middleOf(bench);
    await bench.page.mouse.move(at.x, at.y);
    const { perFrame, dropped, p95 } = await recordFrames(bench, () =>
      move(bench, SECONDS * 1000, (part) => {
        const way = part < 0.5 ? 1 : -1;
        return { at, wheel: { x: way * STEP.x, y: way * STEP.y } };
      }),
    );
    return { main: perFrame, dropped, p95 };
  };
}
