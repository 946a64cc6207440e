import { type RefObject, useEffect } from 'react';

/**
 * Keeps the browser's own scrolling off a finger that does something of ours: only a listener that may refuse can say
 * so, which those of React may not.
 */
export function useHeldTouch(element: RefObject<HTMLElement | null>, isHeld: () => boolean): void {
  useEffect(() => {
    const { current } = element;
    const hold = (event: TouchEvent): void => {
      if (event.cancelable && isHeld()) event.preventDefault();
    };
    current?.addEventListener('touchmove', hold, { passive: false });
    return () => current?.removeEventListener('touchmove', hold);
  });
}
