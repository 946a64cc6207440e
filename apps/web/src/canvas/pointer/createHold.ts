import type { Press } from './begin.ts';
import type { At, Stroke } from './stroke.ts';

/** The pointer in the window, in CSS px. */
export interface Held {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** A press that is being held: a click, unless it goes far enough to be a stroke. */
export interface Hold {
  /** `slack`: the press becomes a drag after this many CSS px. */
  start(press: Press, event: Held, at: At, slack: number): void;
  /** True while the pointer draws its stroke. */
  move(event: Held, now: At): boolean;
  end(event: Held, at: At): void;
  /** Gives up what is held, if anything; true where a stroke had begun. */
  cancel(): boolean;
  readonly pointerId: number | null;
}

interface Kept {
  readonly press: Press;
  readonly event: Held;
  readonly at: At;
  readonly slack: number;
  stroke: Stroke | null;
}

/** Holds one press at a time. */
export function createHold(): Hold {
  let kept: Kept | null = null;
  return {
    start(press, { pointerId, clientX, clientY }, at, slack) {
      kept = { press, event: { pointerId, clientX, clientY }, at, slack, stroke: null };
      if (press.eager && press.drag) kept.stroke = press.drag(at);
    },
    move(event, now) {
      if (kept?.event.pointerId !== event.pointerId) return false;
      const { press, event: from, at, slack } = kept;
      if (!kept.stroke) {
        const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >= slack;
        if (!far || !press.drag) return false;
        kept.stroke = press.drag(at);
        if (!kept.stroke) {
          kept = null;
          return false;
        }
      }
      kept.stroke.move(now);
      return true;
    },
    end(event, at) {
      if (kept?.event.pointerId !== event.pointerId) return;
      const { stroke, press } = kept;
      kept = null;
      if (stroke) stroke.end(at);
      else press.click?.();
    },
    cancel() {
      const stroke = kept?.stroke;
      kept = null;
      stroke?.cancel();
      return stroke !== null && stroke !== undefined;
    },
    get pointerId() {
      return kept?.event.pointerId ?? null;
    },
  };
}
