import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { usePresence } from '../presence/usePresence.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useHeldTouch } from '../ui/useHeldTouch.ts';
import { type DropPlace, ratingUnder } from './ratingUnder.ts';

/** So far a pointer may tremble before it drags, CSS px. */
const SLACK = 4;
/** A finger that rests so long picks up; one that moves before turns the page, ms. */
const REST = 280;

interface Held {
  readonly x: number;
  readonly y: number;
  readonly pointerId: number;
  isLifted: boolean;
}

/** Carries a chip over the matrix with the mouse, a pen, or a finger that has rested on it. Others see it on its way; Esc puts it back. */
export function useChipDrag(
  chip: RefObject<HTMLElement | null>,
  onOver: (place: DropPlace) => void,
  onDrop: (place: string) => void,
): (event: PointerEvent<HTMLElement>) => void {
  const { canEdit } = useSession();
  const ui = useUiStore();
  const presence = usePresence();
  const held = useRef<Held | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useHeldTouch(chip, () => held.current?.isLifted === true);
  useEffect(() => () => stop.current?.(), []);

  return (event) => {
    const element = chip.current;
    const inText = event.target instanceof Element && event.target.closest('textarea, button') !== null;
    if (!canEdit || !element || inText || event.button !== 0 || held.current) return;
    const isTouch = event.pointerType === 'touch';
    const now: Held = { x: event.clientX, y: event.clientY, pointerId: event.pointerId, isLifted: false };
    held.current = now;

    const lift = (): void => {
      now.isLifted = true;
      element.dataset.lifted = '';
      ui.getState().select([element.dataset.record ?? '']);
    };
    const rest = isTouch ? setTimeout(lift, REST) : undefined;
    const finish = (): void => {
      clearTimeout(rest);
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as never, true);
      delete element.dataset.lifted;
      element.style.removeProperty('translate');
      held.current = null;
      stop.current = null;
      onOver(null);
      if (now.isLifted) presence.set({ rating: null });
    };
    const listeners = {
      pointermove(move: globalThis.PointerEvent) {
        if (move.pointerId !== now.pointerId) return;
        const [dx, dy] = [move.clientX - now.x, move.clientY - now.y];
        if (!now.isLifted) {
          if (Math.hypot(dx, dy) <= SLACK) return;
          if (isTouch) return finish();
          lift();
        }
        move.preventDefault();
        element.style.translate = `${dx}px ${dy}px`;
        const { place, rating } = ratingUnder(move.clientX, move.clientY);
        onOver(place);
        presence.set({ rating: rating && { id: element.dataset.record ?? '', ...rating } });
      },
      pointerup(up: globalThis.PointerEvent) {
        if (up.pointerId !== now.pointerId) return;
        const place = now.isLifted ? ratingUnder(up.clientX, up.clientY).place : null;
        finish();
        if (place !== null) onDrop(place);
      },
      pointercancel: finish,
      keydown(key: KeyboardEvent) {
        if (key.key !== 'Escape' || !now.isLifted) return;
        key.preventDefault();
        key.stopPropagation();
        finish();
      },
    };
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as never, true);
    stop.current = finish;
  };
}
