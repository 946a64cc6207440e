import { useEffect, useState } from 'react';

/** Nothing is waited for longer than this, in ms. */
const LATEST_MS = 1_500;

/** False at first, true once the browser has painted and has time: for what the first picture does not need. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setPainted(true), LATEST_MS / 5);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => setPainted(true), { timeout: LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, []);
  return isPainted;
}
