import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  type TouchEvent,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useLate } from '../../ui/useLate.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { Pointer } from './createPointer.ts';
import type { At, Surface } from './stroke.ts';

const fetchPointer = (): Promise<typeof import('./createPointer.ts')> => import('./createPointer.ts');

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClickCapture: (event: MouseEvent<HTMLElement>) => void;
  readonly onContextMenuCapture: (event: MouseEvent<HTMLElement>) => void;
  readonly onTouchStartCapture: (event: TouchEvent<HTMLElement>) => void;
}

/**
 * The pointer on the canvas: one stroke at a time, from press to release; Escape gives it up. What it can do comes after
 * the first picture; a press before that waits for it.
 */
export function usePointer(isPanning: RefObject<boolean>): PointerHandlers {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  const { canvas: words } = useText();
  const late = useLate(fetchPointer);
  const hand = useMemo(() => {
    const surface: Surface = { canvas, session, ui, words };
    let made: Pointer | null = null;
    return {
      /** The pointer, if it was ever used. */
      made: () => made,
      use: <R>(does: (pointer: Pointer) => R): R | undefined =>
        late.call(({ createPointer }) => {
          made ??= createPointer(surface);
          return does(made);
        }),
    };
  }, [canvas, session, ui, words, late]);
  const isTouch = useRef(false);

  useEffect(() => {
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && hand.made()?.giveUp()) event.stopPropagation();
    };
    window.addEventListener('keydown', giveUp, true);
    return () => window.removeEventListener('keydown', giveUp, true);
  }, [hand]);

  const at = (event: PointerEvent): At => ({
    ...canvas.view.fromWindow(event),
    alt: event.altKey,
    pressure: event.pressure,
    shift: event.shiftKey,
    ctrl: event.ctrlKey || event.metaKey,
    more: event.shiftKey || event.ctrlKey || event.metaKey,
    // While the pointer is captured the event's own target is the canvas; few gestures ask, so it is found when asked.
    get element() {
      return document.elementFromPoint(event.clientX, event.clientY);
    },
  });
  /** What of an event is used, also after it is over. */
  const strokeOf = ({
    pointerId,
    pointerType,
    clientX,
    clientY,
    target,
    currentTarget,
  }: PointerEvent<HTMLElement>) => ({
    pointerId,
    pointerType,
    clientX,
    clientY,
    target,
    currentTarget,
  });

  return {
    onPointerDown(event) {
      isTouch.current = event.pointerType === 'touch';
      if (!isTouch.current && (event.button !== 0 || !event.isPrimary || isPanning.current)) {
        if (event.pointerType === 'pen') hand.use((pointer) => pointer.penSeen());
        return;
      }
      const [stroke, place] = [strokeOf(event), at(event)];
      hand.use((pointer) => pointer.down(stroke, place));
    },
    onPointerMove(event) {
      const now = at(event);
      if (event.pointerType !== 'touch') session.presence.set({ cursor: { x: now.x, y: now.y } });
      // Nothing was pressed yet: a pointer that only passes by asks for nothing.
      if (!late.isCalled) return;
      const stroke = strokeOf(event);
      const isDrawing = hand.use((pointer) => pointer.move(stroke, now));
      // So that the pointer is heard of beyond the canvas.
      if (isDrawing && !event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp(event) {
      const [stroke, place] = [strokeOf(event), at(event)];
      hand.use((pointer) => pointer.up(stroke, place));
    },
    onPointerCancel(event) {
      const stroke = strokeOf(event);
      hand.use((pointer) => pointer.cancel(stroke));
    },
    onPointerLeave() {
      if (late.isCalled) hand.use((pointer) => pointer.leave());
      else session.presence.set({ cursor: null });
    },
    onTouchStartCapture(event) {
      // React Flow would pan and pinch as well. It must not hear of it; whatever else does listens to pointers.
      event.stopPropagation();
    },
    onContextMenuCapture(event) {
      // A browser's own long press: fingers have one of ours, which says so by an event of its own.
      if (!isTouch.current || !event.nativeEvent.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onDoubleClickCapture(event) {
      if (isTouch.current && hand.made()?.takesDoubleTap(event)) event.stopPropagation();
    },
    onDoubleClick({ target, clientX, clientY }) {
      hand.use((pointer) => pointer.doubleClick({ target, clientX, clientY }));
    },
  };
}
