import { glide, type Report, walk } from '../page/hand.ts';
import type { BenchPage } from '../page/openPage.ts';
import { lookAt, middleOf } from '../page/places.ts';
import { record, recordFrames } from '../trace/record.ts';
import type { Action } from './action.ts';
import { middleOfBoard } from './board.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 90;
/** CSS px a frame: about 1,800 a second, mostly across. */
const STEP: Point = { x: 25, y: 16 };
const GLIDE_MS = 2500;

/** Puts the pointer on the middle of the canvas; gives the wheel's way there and back. */
async function start(
  bench: BenchPage,
  zoom: number,
  around: Point | undefined,
): Promise<(step: Point) => (part: number) => Report> {
  await lookAt(bench, around ?? (await middleOfBoard(bench)), zoom);
  const at = await middleOf(bench);
  await bench.page.mouse.move(at.x, at.y);
  return ({ x, y }) =>
    (part) =>
      part <= 0.5 ? { at, wheel: { x, y } } : { at, wheel: { x: -x, y: -y } };
}

/** Pans there and back with the wheel, a step a frame. Gives `main` (ms a frame). */
export function pan(zoom: number, around?: Point): Action {
  return async (bench) => {
    const way = await start(bench, zoom, around);
    const { cpu } = await record(bench, () => walk(bench, STEPS, way(STEP)));
    return { main: cpu / STEPS };
  };
}

/** Pans there and back with the wheel, at a pace that waits for nobody. Gives `dropped` (%) and `p95` (ms a frame). */
export function glidePan(zoom: number): Action {
  return async (bench) => {
    const way = await start(bench, zoom, undefined);
    const { dropped, p95 } = await recordFrames(bench, () =>
      glide(bench, GLIDE_MS, way({ x: STEP.x / 2, y: STEP.y / 2 })),
    );
    return { dropped, p95 };
  };
}
