import type { MapScene } from '@wayline/scene';
import type { View } from '../../canvas/view/view.ts';
import { pinned, slide, toolMargin } from './pinned.ts';

/** Which way an element is pushed while the map runs under the window's edge. */
export type Axis = 'x' | 'y' | 'slide';

/** The headers of one map that stay in sight. They are moved by hand, each frame, past React. */
export interface Pins {
  /** For `slide`: the span in which the element may move, and how much of it the element takes. */
  add(element: HTMLElement, axis: Axis, span?: () => { x: number; width: number; label: number }): () => void;
  /** Follows the view until the returned function is called; `scene` is asked each time. */
  follow(view: View, root: HTMLElement, scene: () => MapScene): () => void;
  /** After a layout. */
  refresh(): void;
}

interface Pin {
  readonly element: HTMLElement;
  readonly axis: Axis;
  readonly span: (() => { x: number; width: number; label: number }) | undefined;
}

/** Makes the list of pinned headers of one map. */
export function createPins(): Pins {
  const pins = new Set<Pin>();
  const margins = new WeakMap<HTMLElement, string>();
  let update = (): void => undefined;

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

  return {
    add(element, axis, span) {
      const pin = { element, axis, span };
      pins.add(pin);
      update();
      return () => void pins.delete(pin);
    },
    follow(view, root, scene) {
      update = () => {
        const map = scene();
        const seen = view.get();
        const { x, y } = pinned(map, seen, seen);
        const sides = `${x > 0 ? 'x' : ''}${y > 0 ? 'y' : ''}`;
        if (root.dataset.pinned !== sides) root.dataset.pinned = sides;
        const margin = x > 0 ? `${toolMargin(seen) / seen.zoom}px` : '0';
        for (const pin of pins) {
          place(pin, x, y, x + map.laneHeaderWidth);
          // Set on the few elements that reach under the tool bar: on the root it would restyle every card.
          if (pin.axis !== 'x' || margins.get(pin.element) === margin) continue;
          margins.set(pin.element, margin);
          pin.element.style.setProperty('--margin', margin);
        }
      };
      update();
      const stop = view.subscribe(update);
      return () => {
        stop();
        update = () => undefined;
      };
    },
    refresh: () => update(),
  };
}
