import type { History } from '@wayline/document';

/** Two histories of one person as one: what was done last is taken back first, wherever it was done. */
export function createJoinedHistory(first: History, second: History): History {
  const both = [first, second] as const;
  const listeners = new Set<() => void>();
  /** Whose acts the last ones were, and whose were taken back. */
  let done: History[] = [];
  let undone: History[] = [];
  let counts = both.map(({ acts }) => acts);
  let isStepping = false;

  function follow(): void {
    if (!isStepping) {
      both.forEach((one, at) => {
        if (one.acts <= (counts[at] ?? 0)) return;
        done.push(one);
        undone = [];
      });
    }
    counts = both.map(({ acts }) => acts);
    for (const listener of [...listeners]) listener();
  }
  const leaves = both.map((one) => one.subscribe(follow));

  /** What happened before they were joined is of the first. */
  function step(from: History[], to: History[], does: 'undo' | 'redo'): boolean {
    const can = does === 'undo' ? 'canUndo' : 'canRedo';
    let of = from.pop();
    while (of && !of[can]) of = from.pop();
    const one = of ?? first;
    isStepping = true;
    const isDone = one[does]();
    isStepping = false;
    if (isDone) to.push(one);
    follow();
    return isDone;
  }

  return {
    undo: () => step(done, undone, 'undo'),
    redo: () => step(undone, done, 'redo'),
    get canUndo() {
      return both.some(({ canUndo }) => canUndo);
    },
    get canRedo() {
      return both.some(({ canRedo }) => canRedo);
    },
    get acts() {
      return first.acts + second.acts;
    },
    stop() {
      for (const one of both) one.stop();
    },
    subscribe(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    destroy() {
      for (const leave of leaves) leave();
      done = [];
      undone = [];
    },
  };
}
