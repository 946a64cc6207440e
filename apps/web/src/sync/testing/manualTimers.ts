import type { After } from '../timers.ts';

/** A clock that stands still until it is moved. */
export interface ManualTimers {
  readonly after: After;
  /** Moves on, running what comes due in order. */
  pass(milliseconds: number): void;
}

export function createManualTimers(): ManualTimers {
  let now = 0;
  let due: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    after(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.callback();
      }
      now = end;
    },
  };
}
