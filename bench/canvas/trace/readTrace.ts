/** As much of Chromium's trace events as is read here; times are µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread, where the system tells it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly duration?: number } };
}

export const BEGIN = 'bench-begin';
export const END = 'bench-end';

/** What a page's main thread did between its two marks. */
export interface TraceFigures {
  /** CPU time of its top-level tasks, ms. */
  readonly cpu: number;
  /** From each key's press to the frame that showed what it did, ms. */
  readonly keyToPaint: readonly number[];
}

/**
 * Reads the thread on which the page set its marks. Top-level tasks do not nest, so their sum counts nothing twice; CPU
 * time rather than wall time, because a thread that waits for a busy core has not worked.
 */
export function readTrace(events: readonly TraceEvent[]): TraceFigures {
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.findLast(({ name }) => name === END);
  if (!begin || !end) throw new Error('the trace lacks the marks of the measurement');
  const inside = ({ pid, tid, ts }: TraceEvent): boolean =>
    pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts;
  let cpu = 0;
  const keyToPaint: number[] = [];
  for (const event of events) {
    if (event.name === 'RunTask' && event.ph === 'X' && inside(event)) {
      cpu += (event.tdur ?? event.dur ?? 0) / 1000;
    } else if (event.name === 'EventTiming' && event.ph === 'b' && inside(event)) {
      const { type, duration } = event.args?.data ?? {};
      if (type === 'keydown' && duration !== undefined) keyToPaint.push(duration);
    }
  }
  return { cpu, keyToPaint };
}
