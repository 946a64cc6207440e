import { useEffect } from 'react';
import { useSession } from '../session/useSession.ts';
import { useHealthStore } from './HealthContext.ts';
import { type WhenIdle, watchHealth } from './watchHealth.ts';

/** Waits for so long at most until the page has time, ms. */
const LATEST_MS = 1_000;

const whenIdle: WhenIdle = (callback, milliseconds) => {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(callback, { timeout: LATEST_MS });
    else callback();
  }, milliseconds);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
};

/** Keeps the findings of the open board true as long as it is mounted; draws nothing. */
export default function HealthKeeper(): null {
  const { board } = useSession();
  const store = useHealthStore();
  useEffect(() => watchHealth(board, store, { clock: () => performance.now(), whenIdle }), [board, store]);
  return null;
}
