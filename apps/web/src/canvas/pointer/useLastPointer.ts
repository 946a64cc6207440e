import { type RefObject, useEffect, useRef } from 'react';

/** Where the pointer is over the board; null while it is elsewhere. */
export function useLastPointer(): RefObject<{ clientX: number; clientY: number } | null> {
  const pointer = useRef<{ clientX: number; clientY: number } | null>(null);
  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent): void => {
      const over = event.target instanceof Element && event.target.closest('.react-flow') !== null;
      pointer.current = over ? { clientX: event.clientX, clientY: event.clientY } : null;
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return pointer;
}
