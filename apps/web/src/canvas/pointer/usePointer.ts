import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { begin, type Press } from './begin.ts';
import { type Hit, hitOf, recordAt } from './hit.ts';
import { newItem, placeItem } from './place.ts';
import type { At, Stroke, Surface } from './stroke.ts';

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/** A press becomes a drag after this many CSS px. */
const THRESHOLD = 4;

interface Held extends Press {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly at: At;
  stroke: Stroke | null;
}

/** A finger is not so still: this far it may slip while it taps, in CSS px. */
const TAP_SLACK = 10;

interface Tap {
  readonly hit: Hit;
  readonly at: At;
  readonly x: number;
  readonly y: number;
}

/** The pointer on the canvas: one stroke at a time, from press to release; Escape gives it up. */
export function usePointer(isPanning: RefObject<boolean>): PointerHandlers {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  const { canvas: words } = useText();
  const held = useRef<Held>(null);
  const tapped = useRef<Tap>(null);
  const surface = useMemo<Surface>(() => ({ canvas, session, ui, words }), [canvas, session, ui, words]);

  useEffect(() => {
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !held.current?.stroke) return;
      held.current.stroke.cancel();
      held.current = null;
      event.stopPropagation();
    };
    window.addEventListener('keydown', giveUp, true);
    return () => window.removeEventListener('keydown', giveUp, true);
  }, []);

  const at = (event: PointerEvent): At => ({
    ...canvas.view.fromWindow(event),
    alt: event.altKey,
    shift: event.shiftKey || event.ctrlKey || event.metaKey,
    // While the pointer is captured the event's own target is the canvas; few gestures ask, so it is found when asked.
    get element() {
      return document.elementFromPoint(event.clientX, event.clientY);
    },
  });

  const finish = (): void => {
    held.current = null;
  };
  const isPicked = (hit: Hit): boolean => {
    const id = recordAt(hit);
    return hit.kind === 'resize' || (id !== null && ui.getState().selected.has(id));
  };

  return {
    onPointerDown(event) {
      tapped.current = null;
      // A second finger is a pinch.
      if (event.button !== 0 || !event.isPrimary || isPanning.current) return;
      const hit = hitOf(event.target, canvas.index);
      if (!hit) return;
      const place = at(event);
      // One finger moves the board, except on what was picked before; what it merely taps is pressed when it lifts.
      if (event.pointerType === 'touch' && !isPicked(hit)) {
        tapped.current = { hit, at: place, x: event.clientX, y: event.clientY };
        return;
      }
      const press = begin(surface, hit, place);
      const { clientX: x, clientY: y, pointerId } = event;
      held.current = { ...press, pointerId, x, y, at: place, stroke: null };
      if (press.eager && press.drag) held.current.stroke = press.drag(place);
    },
    onPointerMove(event) {
      const now = at(event);
      const current = held.current;
      session.presence.set({ cursor: { x: now.x, y: now.y } });
      if (!current || current.pointerId !== event.pointerId) return;
      if (!current.stroke) {
        const far = Math.hypot(event.clientX - current.x, event.clientY - current.y) >= THRESHOLD;
        if (!far || !current.drag) return;
        current.stroke = current.drag(current.at);
        if (!current.stroke) return finish();
      }
      if (!event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId);
      current.stroke.move(now);
    },
    onPointerUp(event) {
      const tap = tapped.current;
      tapped.current = null;
      if (tap && Math.hypot(event.clientX - tap.x, event.clientY - tap.y) < TAP_SLACK) {
        const press = begin(surface, tap.hit, tap.at);
        if (press.eager) press.drag?.(tap.at)?.end(tap.at);
        else press.click?.();
        return;
      }
      const current = held.current;
      if (!current || current.pointerId !== event.pointerId) return;
      finish();
      if (current.stroke) current.stroke.end(at(event));
      else current.click?.();
    },
    onPointerCancel(event) {
      tapped.current = null;
      const current = held.current;
      if (current?.pointerId !== event.pointerId) return;
      finish();
      current.stroke?.cancel();
    },
    onPointerLeave() {
      if (!held.current) session.presence.set({ cursor: null });
    },
    onDoubleClick(event) {
      const hit = hitOf(event.target, canvas.index);
      if (!session.canEdit || ui.getState().tool !== 'select') return;
      if (hit?.kind === 'pane') {
        const { x, y } = canvas.view.fromWindow(event);
        placeItem(surface, newItem('sticky', { x, y, width: 0, height: 0 }, session.me.name));
        return;
      }
      if (hit?.kind !== 'item') return;
      const item = session.board.get('items', hit.id);
      const hasWords = item && item.type !== 'drawing' && item.type !== 'personaSheet' && !item.locked;
      if (hasWords) ui.getState().edit({ collection: 'items', id: hit.id, field: 'text' });
    },
  };
}
