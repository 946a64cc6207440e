import { type RefObject, useEffect } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useCanvas } from './CanvasContext.ts';

/** With `?bench=1` in the address, lets a measurement steer the page from outside. */
export function useBench(element: RefObject<Element | null>): void {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  useEffect(() => {
    if (new URLSearchParams(location.search).get('bench') !== '1') return;
    let take: (() => void) | undefined;
    let gone = false;
    void import('./bench.ts').then(({ exposeBench }) => {
      if (!gone && element.current) take = exposeBench(canvas, session, ui, element.current);
    });
    return () => {
      gone = true;
      take?.();
    };
  }, [canvas, session, ui, element]);
}
