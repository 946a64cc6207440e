import type { ItemType } from '@wayline/domain';
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
import { useCanvas } from '../CanvasContext.ts';
import { hoveredAt } from '../far/hoveredAt.ts';
import { enterGroup } from '../groups/enterGroup.ts';
import { createTouch } from '../touch/createTouch.ts';
import { approach } from './approach.ts';
import { begin } from './begin.ts';
import { createHold } from './createHold.ts';
import { hitUnder } from './hitUnder.ts';
import { newItem, placeItem } from './place.ts';
import type { At, Surface } from './stroke.ts';

/** Things without words in them; what a picture shows is said in Details. */
const WORDLESS: readonly ItemType[] = ['drawing', 'personaSheet', 'image'];

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

/** A press becomes a drag after this many CSS px. */
const THRESHOLD = 4;

/** The pointer on the canvas: one stroke at a time, from press to release; Escape gives it up. */
export function usePointer(isPanning: RefObject<boolean>): PointerHandlers {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  const { canvas: words } = useText();
  const surface = useMemo<Surface>(() => ({ canvas, session, ui, words }), [canvas, session, ui, words]);
  const hold = useMemo(createHold, []);
  const touch = useMemo(() => createTouch(surface, hold), [surface, hold]);
  const isTouch = useRef(false);

  useEffect(() => {
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && hold.cancel()) event.stopPropagation();
    };
    window.addEventListener('keydown', giveUp, true);
    return () => window.removeEventListener('keydown', giveUp, true);
  }, [hold]);

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
  /** So that the pointer is heard of beyond the canvas. */
  const capture = ({ currentTarget, pointerId }: PointerEvent<HTMLElement>): void => {
    if (!currentTarget.hasPointerCapture(pointerId)) currentTarget.setPointerCapture(pointerId);
  };

  return {
    onPointerDown(event) {
      isTouch.current = event.pointerType === 'touch';
      if (event.pointerType === 'pen') touch.penSeen();
      if (isTouch.current) {
        // While something else draws, what touches the screen is a palm.
        if (hold.pointerId === null || touch.isDown) touch.down(event, at(event));
        return;
      }
      if (event.button !== 0 || !event.isPrimary || isPanning.current) return;
      const place = at(event);
      const hit = hitUnder(surface, event.target, place);
      if (hit) hold.start(begin(surface, hit, place), event, place, THRESHOLD);
    },
    onPointerMove(event) {
      const now = at(event);
      if (event.pointerType === 'touch') return touch.move(event, now);
      session.presence.set({ cursor: { x: now.x, y: now.y } });
      if (canvas.drawn.get() !== 'near') {
        const isFree = hold.pointerId === null;
        canvas.hovered.set(isFree ? hoveredAt(surface, event.target, now) : null);
      }
      if (hold.move(event, now)) capture(event);
    },
    onPointerUp(event) {
      if (event.pointerType === 'touch') touch.up(event, at(event));
      else hold.end(event, at(event));
    },
    onPointerCancel(event) {
      if (event.pointerType === 'touch') touch.cancel(event);
      else if (hold.pointerId === event.pointerId) hold.cancel();
    },
    onPointerLeave() {
      canvas.hovered.set(null);
      if (hold.pointerId === null) session.presence.set({ cursor: null });
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
      if (
        isTouch.current &&
        touch.takesDoubleTap(hitUnder(surface, event.target, canvas.view.fromWindow(event)))
      )
        event.stopPropagation();
    },
    onDoubleClick(event) {
      const place = canvas.view.fromWindow(event);
      const hit = hitUnder(surface, event.target, place);
      if (canvas.drawn.get() !== 'near' && hit && approach(surface, hit, place)) return;
      if (!session.canEdit || ui.getState().tool !== 'select') return;
      if (hit?.kind === 'pane') {
        placeItem(surface, newItem('sticky', { ...place, width: 0, height: 0 }, session.me.name));
        return;
      }
      if (hit?.kind === 'wire' || hit?.kind === 'end')
        ui.getState().edit({ collection: 'connectors', id: hit.id, field: 'label' });
      if (hit?.kind !== 'item' || enterGroup(surface, hit.id)) return;
      const item = session.board.get('items', hit.id);
      const hasWords = item && !WORDLESS.includes(item.type) && !item.locked;
      if (hasWords) ui.getState().edit({ collection: 'items', id: hit.id, field: 'text' });
    },
  };
}
