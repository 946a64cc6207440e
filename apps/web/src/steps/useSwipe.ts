import { type PointerEvent, type RefObject, useRef } from 'react';
import { useHeldTouch } from '../ui/useHeldTouch.ts';

interface SwipeHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** So far a finger goes sideways before the page goes with it, and before it stays there; CSS px. */
const BEGINS = 14;
const COUNTS = 64;
/** Where there is no further step, the page gives way a little. */
const RESISTS = 0.25;

interface Start {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  isOn: boolean;
}

/** A finger across the page turns it: to the left for the next step, to the right for the one before. */
export function useSwipe(
  page: RefObject<HTMLElement | null>,
  can: { readonly previous: boolean; readonly next: boolean },
  turn: (by: 1 | -1) => void,
): SwipeHandlers {
  const start = useRef<Start>(null);
  // Were the browser to take it for scrolling, it would swallow the tap that comes next.
  useHeldTouch(page, () => start.current?.isOn === true);
  const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const open = (dx: number): boolean => (dx < 0 ? can.next : can.previous);

  const stop = (element: HTMLElement): void => {
    start.current = null;
    element.style.removeProperty('translate');
    element.style.removeProperty('transition');
  };
  return {
    onPointerDown(event) {
      const { target, pointerId: id, clientX: x, clientY: y } = event;
      const inText = target instanceof Element && target.closest('textarea, input') !== null;
      start.current =
        event.pointerType === 'touch' && event.isPrimary && !inText ? { id, x, y, isOn: false } : null;
    },
    onPointerMove(event) {
      const from = start.current;
      if (from?.id !== event.pointerId) return;
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      if (!from.isOn) {
        // Down the page it scrolls.
        if (Math.abs(dy) > BEGINS) start.current = null;
        if (Math.abs(dx) < BEGINS || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
        from.isOn = true;
      }
      if (!isCalm()) event.currentTarget.style.translate = `${open(dx) ? dx : dx * RESISTS}px 0`;
    },
    onPointerUp(event) {
      const from = start.current;
      if (from?.id !== event.pointerId) return;
      const dx = event.clientX - from.x;
      const { currentTarget: element } = event;
      const turns = from.isOn && Math.abs(dx) >= COUNTS && open(dx);
      stop(element);
      if (!turns) return;
      turn(dx < 0 ? 1 : -1);
      if (isCalm()) return;
      element.animate(
        [
          { translate: `${dx < 0 ? 40 : -40}px 0`, opacity: 0.2 },
          { translate: '0 0', opacity: 1 },
        ],
        {
          duration: 200,
          easing: 'cubic-bezier(.2, 0, 0, 1)',
        },
      );
    },
    onPointerCancel: (event) => stop(event.currentTarget),
  };
}
