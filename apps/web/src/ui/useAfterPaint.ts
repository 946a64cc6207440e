import { useEffect, useState } from 'react';

/** Nothing is waited for longer than this, in ms. */
const LATEST_MS = 1_500;
const STEPS = 4;

/** False at first, true once the browser has painted and has time: for what the first picture does not need. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let cancel = (): void => undefined;
    const whenIdle = (): void => {
      if ('requestIdleCallback' in window) {
        const idle = requestIdleCallback(() => setPainted(true), { timeout: LATEST_MS });
        cancel = () => cancelIdleCallback(idle);
        return;
      }
      const timer = setTimeout(() => setPainted(true), LATEST_MS / 5);
      cancel = () => clearTimeout(timer);
    };
    /** The board is mounted in a few steps, a frame each: a browser may be idle between them. */
    const nextFrame = (left: number): void => {
      const frame = requestAnimationFrame(() => (left === 0 ? whenIdle() : nextFrame(left - 1)));
      cancel = () => cancelAnimationFrame(frame);
    };
    nextFrame(STEPS);
    return () => cancel();
  }, []);
  return isPainted;
}
