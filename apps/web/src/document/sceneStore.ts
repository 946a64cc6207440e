import {
  createMeasurer,
  layoutBoard,
  type Scene,
  type SceneWords,
  type TextMeasurer,
  type Votes,
} from '@wayline/scene';
import type { Seen } from '../private/createSeen.ts';
import type { Store } from '../session/store.ts';

/** The laid-out board, renewed at most once a frame after changes; `flush` renews it at once. */
export interface SceneStore extends Store<Scene> {
  /** What the scene is measured with: a preview laid out with another one would share nothing with it. */
  readonly measurer: TextMeasurer;
  /** What the scene says that things got in their votes. */
  readonly votes: Votes;
  /** Lays everything out anew in other words. */
  speak(words: SceneWords): void;
  /** Says other votes, laying out the rows that they touch. */
  count(votes: Votes): void;
  /** Lays out now what changed since the last frame, for code that must measure what it has just written. */
  flush(): void;
  destroy(): void;
}

/** Runs a callback before the next paint; returns what stops it. */
export type NextFrame = (callback: () => void) => () => void;

/** A background tab paints no frames, and yet others' edits must not pile up unseen: so a timer waits beside the frame. */
const nextAnimationFrame: NextFrame = (callback) => {
  let done = false;
  const run = (): void => {
    if (done) return;
    stop();
    callback();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, 250);
  const stop = (): void => {
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return stop;
};

/** What others write mostly lies out of sight: a frame that was asked for would be drawn, though nothing in it is new. */
const FRAME_MS = 16;
const soon: NextFrame = (callback) => {
  const timer = setTimeout(callback, FRAME_MS);
  return () => clearTimeout(timer);
};

/** When the board is laid out again. */
export interface SceneClock {
  /** After what somebody here did, who sees it in the next picture. */
  readonly afterOwn: NextFrame;
  /** After what others wrote. */
  readonly afterOthers: NextFrame;
}

const PAGE_CLOCK: SceneClock = { afterOwn: nextAnimationFrame, afterOthers: soon };

/** Keeps a scene beside a board: each layout gets the one before, so that what did not change keeps its identity. */
export function createSceneStore(
  board: Seen,
  initial: TextMeasurer,
  { afterOwn, afterOthers }: SceneClock = PAGE_CLOCK,
): SceneStore {
  const subscribers = new Set<() => void>();
  let measurer = initial;
  let scene = layoutBoard(board.snapshot(), measurer);
  let laidOut = board.snapshot();
  let measured = measurer;
  let votes: Votes = new Map();
  let counted = votes;
  let cancel: (() => void) | undefined;
  /** Whether somebody here acts, and sees before the next paint what came of it. */
  let isOwn = false;
  let waitsForOwn = false;

  function layOut(): void {
    cancel?.();
    cancel = undefined;
    waitsForOwn = false;
    const snapshot = board.snapshot();
    if (snapshot === laidOut && measurer === measured && votes === counted) return;
    laidOut = snapshot;
    measured = measurer;
    counted = votes;
    const before = scene;
    scene = layoutBoard(snapshot, measurer, before, votes);
    if (scene === before) return;
    for (const callback of [...subscribers]) callback();
  }

  const unlisten = board.onIntention(() => {
    isOwn = true;
  });
  const unsubscribe = board.subscribe(() => {
    const own = isOwn;
    isOwn = false;
    if (cancel && (waitsForOwn || !own)) return;
    cancel?.();
    waitsForOwn = own;
    cancel = (own ? afterOwn : afterOthers)(layOut);
  });

  return {
    get measurer() {
      return measurer;
    },
    get votes() {
      return votes;
    },
    get: () => scene,
    subscribe(callback) {
      subscribers.add(callback);
      return () => void subscribers.delete(callback);
    },
    speak(words) {
      if (words === measurer.words) return;
      measurer = createMeasurer(words);
      layOut();
    },
    count(next) {
      votes = next;
      layOut();
    },
    flush: layOut,
    destroy() {
      unlisten();
      unsubscribe();
      cancel?.();
      subscribers.clear();
    },
  };
}
