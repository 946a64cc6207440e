/** The small map may lag behind the board: nobody edits on it. */
const REDRAW_MS = 400;

/** Answers changes some time after the first of them, all at once; returns what stops it. */
export function seldom(subscribe: (callback: () => void) => () => void, answer: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = subscribe(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      answer();
    }, REDRAW_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
