import type { BenchPage } from './openPage.ts';

/** Mice report about this often; a page that is slower gets several reports in one event, as from a real one. */
const REPORT_MS = 8;
/** A little more than a frame of a 60 Hz screen: so each step is seen in a frame of its own. */
const STEP_MS = 18;

/** Where the pointer is, in CSS px of the window, and by how much the wheel turns there. */
export interface Report {
  readonly at: { readonly x: number; readonly y: number };
  readonly wheel?: { readonly x: number; readonly y: number };
}

const send = ({ cdp }: BenchPage, { at, wheel }: Report): Promise<unknown> =>
  cdp.send('Input.dispatchMouseEvent', {
    type: wheel ? 'mouseWheel' : 'mouseMoved',
    ...at,
    ...(wheel ? { deltaX: wheel.x, deltaY: wheel.y } : { button: 'left', buttons: 1 }),
  });

async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

/**
 * Moves in steps and waits for the page after each: every page gets the same work for each frame, however slow it or
 * the machine is. `report` says what the hand does at a moment, 0–1 of the way.
 */
export async function walk(bench: BenchPage, steps: number, report: (part: number) => Report): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const next = performance.now() + STEP_MS;
    await send(bench, report(step / steps));
    await until(next);
  }
}

/** Moves at an even pace and waits for nobody: a slow page drops frames, it does not slow the hand. */
export async function glide(
  bench: BenchPage,
  milliseconds: number,
  report: (part: number) => Report,
): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let count = 1; count * REPORT_MS <= milliseconds; count++) {
    sent.push(send(bench, report((count * REPORT_MS) / milliseconds)));
    await until(start + count * REPORT_MS);
  }
  await Promise.all(sent);
}
