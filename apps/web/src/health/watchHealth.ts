import type { BoardDocument } from '@wayline/document';
import { type BoardIndex, checkInParts, createIndex, type Finding } from '@wayline/domain';
import type { HealthStore } from './HealthContext.ts';

/** Does one thing later, when nothing else waits; returns what stops it. */
export type WhenIdle = (callback: () => void, milliseconds: number) => () => void;

export interface WatchOptions {
  /** In ms. */
  readonly clock: () => number;
  readonly whenIdle: WhenIdle;
}

/** Between two looks at the clock the page waits no longer than it takes to feel, ms. */
const SLICE_MS = 8;
/** Edits come by the letter; the findings follow a little behind. */
const EDIT_MS = 1_000;
/** The checks of a large board may take one part in so many of the time. */
const REST = 8;

const isSame = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every((finding, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      finding.key === other.key &&
      finding.on === other.on &&
      finding.level === other.level &&
      finding.muted === other.muted &&
      finding.mapId === other.mapId
    );
  });

/** Keeps the findings of a board true, in slices between whatever else the page does. Returns what ends it. */
export function watchHealth(
  board: BoardDocument,
  store: HealthStore,
  { clock, whenIdle }: WatchOptions,
): () => void {
  let index: BoardIndex | undefined;
  let cancel: (() => void) | null = null;
  let isBehind = false;
  let cost = 0;

  const plan = (): void => {
    cancel = whenIdle(start, Math.max(EDIT_MS, REST * cost));
  };

  function start(): void {
    isBehind = false;
    cost = 0;
    // Groups whose records did not change are taken over.
    index = createIndex(board.snapshot(), index);
    const work = checkInParts(index, board.now());
    const goOn = (): void => {
      const from = clock();
      let part = work.next();
      while (!part.done && clock() - from < SLICE_MS) part = work.next();
      cost += clock() - from;
      if (!part.done) {
        cancel = whenIdle(goOn, 0);
        return;
      }
      cancel = null;
      const before = store.get();
      if (!before || !isSame(before, part.value)) store.set(part.value);
      // What changed meanwhile is asked about in a round of its own: one that began anew each time would never end.
      if (isBehind) plan();
    };
    goOn();
  }

  const stop = board.subscribe(() => {
    isBehind = true;
    if (cancel === null) plan();
  });
  cancel = whenIdle(start, 0);
  return () => {
    stop();
    cancel?.();
  };
}
