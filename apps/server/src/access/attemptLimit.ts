const PER_MINUTE = 20;
const WINDOW_MS = 60_000;

/** Counts wrong links and secrets by address, so that guessing is slow; right ones are never counted. */
export interface AttemptLimit {
  isBlocked(address: string): boolean;
  note(address: string): void;
}

export function createAttemptLimit(now: () => number): AttemptLimit {
  const windows = new Map<string, { startedAt: number; count: number }>();

  function current(address: string): { startedAt: number; count: number } | undefined {
    const window = windows.get(address);
    if (window && now() - window.startedAt >= WINDOW_MS) {
      windows.delete(address);
      return undefined;
    }
    return window;
  }

  return {
    isBlocked: (address) => (current(address)?.count ?? 0) >= PER_MINUTE,
    note(address) {
      const window = current(address);
      if (window) window.count += 1;
      else windows.set(address, { startedAt: now(), count: 1 });
      // An attacker with many addresses must not fill the memory either.
      if (windows.size > 10_000)
        for (const known of [...windows.keys()].slice(0, 5_000)) windows.delete(known);
    },
  };
}
