/** Runs the acts of one key one after the other, each when the one before it has ended, well or not. */
export type Turns = <T>(key: string, act: () => Promise<T>) => Promise<T>;

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();

  return (key, act) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(act);
    const ended = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
    last.set(key, ended);
    return turn;
  };
}
