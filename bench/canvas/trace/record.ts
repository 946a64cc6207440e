import type { BenchPage } from '../page/openPage.ts';
import { type FrameFigures, frameFigures } from './frameFigures.ts';
import { BEGIN, END, readTrace, type TraceEvent, type TraceFigures } from './readTrace.ts';

/** `RunTask` stands in the second, the time from a key to its frame in the third. */
const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Traces the page while something is done to it. */
export async function record(
  { page, browser }: BenchPage,
  act: () => Promise<unknown>,
): Promise<TraceFigures> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((mark) => void performance.mark(mark), BEGIN);
  let trace: Buffer;
  try {
    await act();
    await page.evaluate((mark) => void performance.mark(mark), END);
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

/** The same, with the frames that came meanwhile. `perFrame` is the main thread's CPU time for each, ms. */
export async function recordFrames(
  bench: BenchPage,
  act: () => Promise<unknown>,
): Promise<FrameFigures & { readonly perFrame: number }> {
  let times: readonly number[] = [];
  const { cpu } = await record(bench, async () => {
    await bench.page.evaluate(() => window.__probe.startFrames());
    await act();
    times = await bench.page.evaluate(() => window.__probe.stopFrames());
  });
  const figures = frameFigures(times);
  return { ...figures, perFrame: cpu / Math.max(1, figures.frames) };
}
