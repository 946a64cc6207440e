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

/** Writes down when frames came while something is done to the page. */
export async function recordFrames({ page }: BenchPage, act: () => Promise<unknown>): Promise<FrameFigures> {
  await page.evaluate(() => window.__probe.startFrames());
  await act();
  return frameFigures(await page.evaluate(() => window.__probe.stopFrames()));
}
