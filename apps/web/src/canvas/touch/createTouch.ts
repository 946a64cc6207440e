import type { Point } from '@wayline/scene';
import { detailAt } from '../../marks/detail.ts';
import { afterTimeout } from '../../sync/timers.ts';
import { begin } from '../pointer/begin.ts';
import type { Hold } from '../pointer/createHold.ts';
import { type Hit, recordAt } from '../pointer/hit.ts';
import { hitUnder } from '../pointer/hitUnder.ts';
import type { At, Surface } from '../pointer/stroke.ts';
import { createFingers, SLOP } from './fingers.ts';
import { pinched } from './pinched.ts';

/** A finger's event, as far as it matters here. */
export interface FingerEvent {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
  readonly currentTarget: HTMLElement;
}

/** Fingers on the canvas. */
export interface Touch {
  down(event: FingerEvent, at: At): void;
  move(event: FingerEvent, at: At): void;
  up(event: FingerEvent, at: At): void;
  cancel(event: FingerEvent): void;
  /** From now on there is a pen to draw with, so that fingers only move the board. */
  penSeen(): void;
  /** Whether a double tap at this place has brought the board nearer, so that it must not edit as well. */
  takesDoubleTap(hit: Hit | null): boolean;
  readonly isDown: boolean;
}

interface Touched {
  readonly hit: Hit;
  readonly at: At;
  readonly event: FingerEvent;
}

/**
 * What fingers do on the canvas: one moves the board or, on what was picked before, that; two pinch. A finger that
 * rests picks up what lies under it, and one that leaves after resting asks for the menu as the right button does, by
 * a `contextmenu` event at its place.
 */
export function createTouch(surface: Surface, hold: Hold): Touch {
  const { canvas, session, ui } = surface;
  let touched: Touched | null = null;
  let hasPen = false;
  let origin: Point = { x: 0, y: 0 };
  const down = new Set<number>();

  const tool = (): string => ui.getState().tool;
  const isPicked = (hit: Hit): boolean => {
    const id = recordAt(hit);
    return hit.kind === 'resize' || hit.kind === 'end' || (id !== null && ui.getState().selected.has(id));
  };
  /** What one finger does at once: it draws with the tool at hand, or takes hold of what was picked before. */
  const holds = (hit: Hit): boolean => {
    if (tool() === 'hand' || !session.canEdit) return false;
    if (tool() === 'pen') return !hasPen;
    return tool() !== 'select' || isPicked(hit);
  };
  const takesDoubleTap = (hit: Hit | null): boolean =>
    hit?.kind === 'pane' || detailAt(canvas.view.get().zoom) !== 'full';

  const fingers = createFingers(
    {
      tap(at, isSecond) {
        if (!touched) return;
        if (isSecond && tool() === 'select' && takesDoubleTap(touched.hit)) {
          canvas.view.zoomStep(1, at);
          return;
        }
        // What is held is clicked by its release.
        if (hold.pointerId !== null) return;
        const press = begin(surface, touched.hit, touched.at);
        if (press.eager) press.drag?.(touched.at)?.end(touched.at);
        else press.click?.();
      },
      twoFingerTap: (at) => canvas.view.zoomStep(-1, at),
      rest() {
        if (!touched || tool() !== 'select') return false;
        if (hold.pointerId !== null) return true;
        // A ghost would be made by the press itself; resting on it promises nothing.
        if (touched.hit.kind === 'ghost') return false;
        const press = begin(surface, touched.hit, touched.at);
        hold.start({ drag: press.drag }, touched.event, touched.at, SLOP);
        return press.drag !== null;
      },
      longPress() {
        hold.cancel();
        const { event } = touched ?? {};
        if (!event || tool() !== 'select') return;
        const { clientX, clientY } = event;
        const under = document.elementFromPoint(clientX, clientY);
        under?.dispatchEvent(
          new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, button: 2 }),
        );
      },
      pan: canvas.view.panBy,
      pinch: (before, after) => canvas.view.show(pinched(canvas.view.get(), before, after)),
      letGo: () => void hold.cancel(),
    },
    afterTimeout,
  );

  const inCanvas = ({ clientX, clientY }: FingerEvent): Point => ({
    x: clientX - origin.x,
    y: clientY - origin.y,
  });

  return {
    down(event, at) {
      const hit = hitUnder(surface, event.target, at);
      if (down.size === 0) {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        origin = { x: left, y: top };
        const { pointerId, clientX, clientY, target, currentTarget } = event;
        touched = hit && { hit, at, event: { pointerId, clientX, clientY, target, currentTarget } };
      }
      const first = down.size === 0;
      down.add(event.pointerId);
      const takes = first && hit !== null && holds(hit);
      if (takes && hit) hold.start(begin(surface, hit, at), event, at, SLOP);
      // A button or a text keeps its finger for itself, until a second one comes.
      fingers.down(event.pointerId, inCanvas(event), takes || (first && hit === null));
    },
    move(event, at) {
      if (!down.has(event.pointerId)) return;
      fingers.move(event.pointerId, inCanvas(event));
      hold.move(event, at);
      // So that it is heard of beyond the canvas, and where what it came down on goes. A tap must reach its target.
      const { currentTarget, pointerId } = event;
      if (fingers.isMoving && (touched || down.size > 1) && !currentTarget.hasPointerCapture(pointerId))
        currentTarget.setPointerCapture(pointerId);
    },
    up(event, at) {
      if (!down.delete(event.pointerId)) return;
      fingers.up(event.pointerId);
      hold.end(event, at);
    },
    cancel(event) {
      if (!down.delete(event.pointerId)) return;
      fingers.cancel(event.pointerId);
      if (hold.pointerId === event.pointerId) hold.cancel();
    },
    penSeen() {
      hasPen = true;
    },
    takesDoubleTap,
    get isDown() {
      return down.size > 0;
    },
  };
}
