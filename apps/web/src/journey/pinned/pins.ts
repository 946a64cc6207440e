import type { MapScene } from '@wayline/scene';
import type { View } from '../../canvas/view/view.ts';
import { pinned, slide, toolMargin } from './pinned.ts';

/** Which way an element is pushed while the map runs under the window's edge. */
export type Axis = 'x' | 'y' | 'slide';

/** What shows nothing follows when the view has not moved for so long, in ms. */
const SETTLE_MS = 50;
/** Whoever points at a thing or has the keyboard on it sees where it is. */
const IN_USE = ':hover, :focus-within';

/** An element that stays in sight, and how. */
export interface Pin {
  readonly element: HTMLElement;
  readonly axis: Axis;
  /** For `slide`: the span in which the element may move, and how much of it the element takes. */
  readonly span?: () => { readonly x: number; readonly width: number; readonly label: number };
  /** Whether nothing of the element is seen, so that it may follow when the view comes to rest. */
  readonly isUnseen?: () => boolean;
}

/** The headers of one map that stay in sight. They are moved by hand, each frame, past React. */
export interface Pins {
  add(pin: Pin): () => void;
  /** Follows the view until the returned function is called; `scene` is asked each time. */
  follow(view: View, root: HTMLElement, scene: () => MapScene): () => void;
  /** After a layout. */
  refresh(): void;
}

/** Makes the list of pinned headers of one map. */
export function createPins(): Pins {
  const pins = new Set<Pin>();
  const margins = new WeakMap<HTMLElement, string>();
  let update = (_isMoving: boolean): void => undefined;
  let lastMove = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function place(pin: Pin, x: number, y: number, edge: number): void {
    let dx = pin.axis === 'x' ? x : 0;
    if (pin.axis === 'slide' && pin.span) {
      const span = pin.span();
      dx = x === 0 ? 0 : slide(span, edge, span.label);
    }
    const dy = pin.axis === 'y' ? y : 0;
    const next = dx === 0 && dy === 0 ? '' : `translate(${dx}px, ${dy}px)`;
    if (pin.element.style.transform !== next) pin.element.style.transform = next;
  }

  const waits = ({ element, isUnseen }: Pin): boolean => isUnseen?.() === true && !element.matches(IN_USE);
  /** One timer for a whole pan, set anew only when it was too early. */
  const settle = (): void => {
    const left = lastMove + SETTLE_MS - performance.now();
    settling = left > 0 ? setTimeout(settle, left) : undefined;
    if (left <= 0) update(false);
  };

  return {
    add(pin) {
      pins.add(pin);
      update(false);
      return () => void pins.delete(pin);
    },
    follow(view, root, scene) {
      update = (isMoving) => {
        const map = scene();
        const seen = view.get();
        const { x, y } = pinned(map, seen, seen);
        const sides = `${x > 0 ? 'x' : ''}${y > 0 ? 'y' : ''}`;
        if (root.dataset.pinned !== sides) root.dataset.pinned = sides;
        const margin = x > 0 ? `${toolMargin(seen) / seen.zoom}px` : '0';
        for (const pin of pins) {
          if (isMoving && waits(pin)) continue;
          place(pin, x, y, x + map.laneHeaderWidth);
          // Set on the few elements that reach under the tool bar: on the root it would restyle every card.
          if (pin.axis !== 'x' || margins.get(pin.element) === margin) continue;
          margins.set(pin.element, margin);
          pin.element.style.setProperty('--margin', margin);
        }
      };
      update(false);
      const stop = view.subscribe(() => {
        update(true);
        lastMove = performance.now();
        settling ??= setTimeout(settle, SETTLE_MS);
      });
      return () => {
        stop();
        clearTimeout(settling);
        settling = undefined;
        update = () => undefined;
      };
    },
    refresh: () => update(false),
  };
}
