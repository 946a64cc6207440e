import { hasWords } from '@wayline/domain';
import type { MouseEvent } from 'react';
import { hoveredAt } from '../far/hoveredAt.ts';
import { enterGroup } from '../groups/enterGroup.ts';
import { createTouch, type FingerEvent } from '../touch/createTouch.ts';
import { approach } from './approach.ts';
import { begin } from './begin.ts';
import { createHold } from './createHold.ts';
import { hitUnder } from './hitUnder.ts';
import { newItem, placeItem } from './place.ts';
import type { At, Surface } from './stroke.ts';

/** A press becomes a drag after this many CSS px. */
const THRESHOLD = 4;

/** An event of any pointer, as far as it matters here. */
export interface PointerStroke extends FingerEvent {
  readonly pointerType: string;
}

/** What the pointer does on the canvas. */
export interface Pointer {
  down(event: PointerStroke, at: At): void;
  /** True while the pointer draws a stroke, and is to be heard of beyond the canvas. */
  move(event: PointerStroke, at: At): boolean;
  up(event: PointerStroke, at: At): void;
  cancel(event: PointerStroke): void;
  leave(): void;
  /** From now on there is a pen to draw with, so that fingers only move the board. */
  penSeen(): void;
  /** Gives up what was begun; true where there was a stroke. */
  giveUp(): boolean;
  /** Whether a double tap there has brought the board nearer, so that it must not edit as well. */
  takesDoubleTap(event: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>): boolean;
  doubleClick(event: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>): void;
}

/** One stroke at a time, from press to release. */
export function createPointer(surface: Surface): Pointer {
  const { canvas, session, ui } = surface;
  const hold = createHold();
  const touch = createTouch(surface, hold);

  return {
    down(event, at) {
      if (event.pointerType === 'pen') touch.penSeen();
      if (event.pointerType === 'touch') {
        // While something else draws, what touches the screen is a palm.
        if (hold.pointerId === null || touch.isDown) touch.down(event, at);
        return;
      }
      const hit = hitUnder(surface, event.target, at);
      if (hit) hold.start(begin(surface, hit, at), event, at, THRESHOLD);
    },
    move(event, at) {
      if (event.pointerType === 'touch') {
        touch.move(event, at);
        return false;
      }
      if (canvas.drawn.get() !== 'near') {
        const isFree = hold.pointerId === null;
        canvas.hovered.set(isFree ? hoveredAt(surface, event.target, at) : null);
      }
      return hold.move(event, at);
    },
    up(event, at) {
      if (event.pointerType === 'touch') touch.up(event, at);
      else hold.end(event, at);
    },
    cancel(event) {
      if (event.pointerType === 'touch') touch.cancel(event);
      else if (hold.pointerId === event.pointerId) hold.cancel();
    },
    leave() {
      canvas.hovered.set(null);
      if (hold.pointerId === null) session.presence.set({ cursor: null });
    },
    penSeen: touch.penSeen,
    giveUp: hold.cancel,
    takesDoubleTap: (event) =>
      touch.takesDoubleTap(hitUnder(surface, event.target, canvas.view.fromWindow(event))),
    doubleClick(event) {
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
      // What a picture shows is said in Details.
      const isWritable = item && hasWords(item) && item.type !== 'image' && !item.locked;
      if (isWritable) ui.getState().edit({ collection: 'items', id: hit.id, field: 'text' });
    },
  };
}
