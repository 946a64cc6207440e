/**
 * Holds back what must not leave before an update is on disk. Things leave in the order they were put in; what
 * depends on nothing that is still waiting leaves at once.
 */
export interface Outbox {
  /** Runs `leave` when every update up to `seq` is durable. */
  after(seq: number, leave: () => void): void;
  /** Everything up to `seq` is durable now. */
  release(seq: number): void;
  readonly durableSeq: number;
}

export function createOutbox(durableSeq: number): Outbox {
  let durable = durableSeq;
  let waiting: { readonly seq: number; readonly leave: () => void }[] = [];

  return {
    get durableSeq() {
      return durable;
    },
    after(seq, leave) {
      if (seq <= durable) leave();
      else waiting.push({ seq, leave });
    },
    release(seq) {
      durable = Math.max(durable, seq);
      const firstHeld = waiting.findIndex((item) => item.seq > durable);
      const leaving = firstHeld === -1 ? waiting : waiting.slice(0, firstHeld);
      waiting = firstHeld === -1 ? [] : waiting.slice(firstHeld);
      for (const { leave } of leaving) leave();
    },
  };
}
