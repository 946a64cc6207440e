import { quantile } from '../../report/statistics.ts';

const FRAME_MS = 1000 / 60;

/** How evenly frames came. */
export interface FrameFigures {
  readonly frames: number;
  /** Frames of a 60 Hz screen that were not drawn, in percent of all that could be. */
  readonly dropped: number;
  /** 95th percentile of the time from one frame to the next, ms. */
  readonly p95: number;
}

/** Reads the times at which animation frames began, in ms. */
export function frameFigures(times: readonly number[]): FrameFigures {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  return {
    frames: gaps.length,
    dropped: (100 * missed) / Math.max(1, missed + gaps.length),
    p95: quantile(gaps, 0.95),
  };
}
