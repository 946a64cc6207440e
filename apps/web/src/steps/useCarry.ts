import { moveCard } from '@wayline/document';
import type { CardId, LaneId, StepId } from '@wayline/domain';
import { type MouseEvent, type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { createFingers } from '../canvas/touch/fingers.ts';
import { useSession } from '../session/useSession.ts';
import { afterTimeout } from '../sync/timers.ts';
import type { Spot } from '../twin/spot.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useHeldTouch } from '../ui/useHeldTouch.ts';
import { useSteps } from './StepsContext.ts';

interface Carry {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly isLifted: boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
    readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** The cards beside one in its lane, from top to bottom, without it. */
function siblings(element: HTMLElement): readonly HTMLElement[] {
  const all = element.closest('ul')?.querySelectorAll<HTMLElement>('[role="article"]') ?? [];
  return [...all].filter((other) => other !== element);
}

/**
 * A finger that rests on a card picks it up: moved, the card takes another place in its lane; let go, it opens its
 * menu, as the right button does. Alt and the arrows are the keyboard's equal.
 */
export function useCarry(
  spot: Extract<Spot, { kind: 'card' }>,
  onCarry: (beforeId: CardId | null | undefined) => void,
): Carry {
  const { homeOf, canEdit, frozen } = useSession();
  const ui = useUiStore();
  const { openMenu } = useSteps();
  const ref = useRef<HTMLDivElement>(null);
  const [isLifted, setLifted] = useState(false);
  const lifted = useRef(false);
  const isTouch = useRef(false);
  const start = useRef(0);
  const goes = useRef<CardId | null | undefined>(undefined);
  const latest = useRef({ spot, onCarry, openMenu });
  latest.current = { spot, onCarry, openMenu };

  const fingers = useMemo(() => {
    const lift = (on: boolean): void => {
      lifted.current = on;
      setLifted(on);
    };
    const none = (): void => undefined;
    const recogniser = createFingers(
      {
        tap: none,
        twoFingerTap: none,
        pan: none,
        pinch: none,
        letGo: () => lift(false),
        rest() {
          if (!canEdit) {
            frozen.get()?.stops(latest.current.spot.cardId);
            return false;
          }
          ui.getState().select([latest.current.spot.cardId]);
          lift(true);
          return true;
        },
        longPress() {
          latest.current.openMenu(latest.current.spot);
        },
      },
      afterTimeout,
    );
    return { ...recogniser, drop: () => lift(false) };
  }, [canEdit, frozen, ui]);

  useHeldTouch(ref, () => lifted.current);

  const settle = (): void => {
    fingers.drop();
    ref.current?.style.removeProperty('translate');
    goes.current = undefined;
    latest.current.onCarry(undefined);
  };

  return {
    ref,
    isLifted,
    handlers: {
      onPointerDown(event) {
        isTouch.current = event.pointerType === 'touch';
        const inText = event.target instanceof Element && event.target.closest('textarea') !== null;
        if (!isTouch.current || inText) return;
        fingers.down(event.pointerId, { x: event.clientX, y: event.clientY }, false);
        start.current = event.clientY;
      },
      onPointerMove(event) {
        if (!isTouch.current) return;
        fingers.move(event.pointerId, { x: event.clientX, y: event.clientY });
        if (!lifted.current || !ref.current) return;
        // The page must not be turned with a card in hand.
        event.stopPropagation();
        ref.current.style.translate = `0 ${event.clientY - start.current}px`;
        const below = siblings(ref.current).find((other) => {
          const { top, height } = other.getBoundingClientRect();
          return event.clientY < top + height / 2;
        });
        goes.current = (below?.dataset.record as CardId | undefined) ?? null;
        onCarry(goes.current);
      },
      onPointerUp(event) {
        if (!isTouch.current) return;
        const to = goes.current;
        const moved = lifted.current && to !== undefined && Math.abs(event.clientY - start.current) > 10;
        settle();
        fingers.up(event.pointerId);
        if (!moved) return;
        moveCard(homeOf(spot.cardId), {
          id: spot.cardId as CardId,
          laneId: spot.laneId as LaneId,
          stepId: spot.stepId as StepId | null,
          place: to === null ? 'end' : { before: to },
        });
      },
      onPointerCancel(event) {
        fingers.cancel(event.pointerId);
        settle();
      },
      onContextMenu(event) {
        event.preventDefault();
        // A browser's own long press comes beside ours, which waits for the finger to leave.
        if (isTouch.current || !canEdit) return;
        ui.getState().select([spot.cardId]);
        openMenu(spot);
      },
    },
  };
}
