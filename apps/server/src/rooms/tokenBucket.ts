/** A bucket that refills at a steady rate and may be overdrawn once: what came has come, the next must wait. */
export interface TokenBucket {
  take(amount: number): void;
  /** Milliseconds until something may be taken again; 0 when it may now. */
  wait(): number;
}

export function createTokenBucket(perSecond: number, burst: number, now: () => number): TokenBucket {
  let tokens = burst;
  let at = now();

  function refill(): void {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * perSecond);
    at = time;
  }

  return {
    take(amount) {
      refill();
      tokens -= amount;
    },
    wait() {
      refill();
      return tokens > 0 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000);
    },
  };
}
