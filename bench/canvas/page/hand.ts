import type { BenchPage } from './openPage.ts';

/** Mice report about this often; a page that is slower gets several reports in one event, as from a real one. */
const REPORT_MS = 8;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Sends mouse reports at an even pace and does not wait for the page between them: a slow page drops frames, it does
 * not slow the hand. `report` says what the hand does at a moment, 0–1 of the way.
 */
export async function move(
  { cdp }: BenchPage,
  milliseconds: number,
  report: (part: number) => { readonly at: Spot; readonly wheel?: Spot },
): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let count = 1; ; count++) {
    const part = (count * REPORT_MS) / milliseconds;
    if (part > 1) break;
    const { at, wheel } = report(part);
    sent.push(
      cdp.send('Input.dispatchMouseEvent', {
        type: wheel ? 'mouseWheel' : 'mouseMoved',
        ...at,
        ...(wheel ? { deltaX: wheel.x, deltaY: wheel.y } : { button: 'left', buttons: 1 }),
      }),
    );
    const left = start + count * REPORT_MS - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
  await Promise.all(sent);
}
