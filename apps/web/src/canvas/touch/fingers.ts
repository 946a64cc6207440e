import type { Point } from '@wayline/scene';
import type { After } from '../../sync/timers.ts';

/** Two fingers, in the order in which they came. */
export type Pair = readonly [Point, Point];

/** What fingers ask for. Points are in CSS px, in whatever frame the fingers were given. */
export interface FingerActs {
  /** A finger came and went in one place; `isSecond` where it had tapped there just before. */
  tap(at: Point, isSecond: boolean): void;
  /** Two fingers came and went in one place. */
  twoFingerTap(at: Point): void;
  /** A finger stays where it came down. True: it holds something now, so that its way is a drag. */
  rest(at: Point): boolean;
  /** A finger that had rested has left without going anywhere: what others do with the right button. */
  longPress(at: Point): void;
  pan(dx: number, dy: number): void;
  pinch(before: Pair, after: Pair): void;
  /** A second finger has come: whatever the first one holds is let go without a trace. */
  letGo(): void;
}

/** Tells taps, long presses, panning and pinching apart. */
export interface Fingers {
  /** `holds`: the finger came down on something that it drags, so that its way neither pans nor pinches. */
  down(id: number, at: Point, holds: boolean): void;
  move(id: number, at: Point): void;
  up(id: number): void;
  /** The browser has taken the finger for itself. */
  cancel(id: number): void;
  /** Whether a finger is on its way somewhere, so that it will be no tap. */
  readonly isMoving: boolean;
}

/** A finger is not so still: this far it may slip, in CSS px. */
export const SLOP = 10;
/** A finger that stays this long is pressed for long, in milliseconds. */
const REST_MS = 500;
const DOUBLE_MS = 300;
const DOUBLE_SLOP = 32;

interface Finger {
  readonly start: Point;
  at: Point;
}

type Phase = 'idle' | 'pressing' | 'rested' | 'holding' | 'panning' | 'pinching' | 'spent';

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Makes a recogniser; `after` owns the time. */
export function createFingers(acts: FingerActs, after: After): Fingers {
  const fingers = new Map<number, Finger>();
  let phase: Phase = 'idle';
  let holds = false;
  /** Whether two fingers have not moved yet and have not stayed: they may be a tap. */
  let mayTap = false;
  let stopResting: (() => void) | undefined;
  let last: Point | null = null;
  let forget: (() => void) | undefined;

  const pair = (): Pair | null => {
    const [first, second] = [...fingers.values()];
    return first && second ? [first.at, second.at] : null;
  };
  const stopWaiting = (): void => {
    stopResting?.();
    stopResting = undefined;
  };
  const tapped = (at: Point): void => {
    const isSecond = last !== null && apart(last, at) < DOUBLE_SLOP;
    forget?.();
    last = isSecond ? null : at;
    forget = after(DOUBLE_MS, () => {
      last = null;
    });
    acts.tap(at, isSecond);
  };
  const rest = (id: number): void => {
    const finger = fingers.get(id);
    if (!finger || phase !== 'pressing') return;
    holds = acts.rest(finger.start) || holds;
    phase = 'rested';
  };
  const begin = (id: number, at: Point, onThing: boolean): void => {
    phase = 'pressing';
    holds = onThing;
    stopWaiting();
    stopResting = after(REST_MS, () => rest(id));
    fingers.set(id, { start: at, at });
  };

  return {
    down(id, at, onThing) {
      if (fingers.size === 0) return begin(id, at, onThing);
      stopWaiting();
      fingers.set(id, { start: at, at });
      if (fingers.size > 2 || phase === 'spent') {
        // A palm, or a third finger: nothing that two fingers say.
        mayTap = false;
        return;
      }
      acts.letGo();
      mayTap = phase === 'pressing';
      phase = 'pinching';
      after(DOUBLE_MS, () => {
        mayTap = false;
      });
    },
    move(id, at) {
      const finger = fingers.get(id);
      if (!finger) return;
      const before = pair();
      const from = finger.at;
      const slipped = apart(finger.start, at) >= SLOP;
      if (slipped) mayTap = false;
      if (phase === 'pinching') {
        finger.at = at;
        const now = pair();
        if (before && now && !mayTap) acts.pinch(before, now);
        return;
      }
      if ((phase === 'pressing' || phase === 'rested') && slipped) {
        stopWaiting();
        phase = holds ? 'holding' : 'panning';
      }
      if (phase === 'panning') acts.pan(at.x - from.x, at.y - from.y);
      // While it is told nothing of its way, a finger stays where it was, so that panning starts without a jump.
      if (phase !== 'pressing' && phase !== 'rested') finger.at = at;
    },
    up(id) {
      const finger = fingers.get(id);
      if (!finger) return;
      fingers.delete(id);
      stopWaiting();
      const two = phase === 'pinching';
      if (two && mayTap) {
        const [other] = fingers.values();
        if (other)
          acts.twoFingerTap({ x: (finger.at.x + other.at.x) / 2, y: (finger.at.y + other.at.y) / 2 });
        mayTap = false;
        phase = 'spent';
      } else if (two && fingers.size === 1) phase = 'panning';
      else if (fingers.size === 0) {
        const was = phase;
        phase = 'idle';
        if (was === 'pressing') tapped(finger.start);
        else if (was === 'rested') acts.longPress(finger.start);
        return;
      }
      if (fingers.size === 0) phase = 'idle';
    },
    cancel(id) {
      if (!fingers.delete(id)) return;
      stopWaiting();
      phase = fingers.size === 0 ? 'idle' : 'spent';
    },
    get isMoving() {
      return phase === 'holding' || phase === 'panning' || phase === 'pinching';
    },
  };
}
