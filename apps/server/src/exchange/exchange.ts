/** Reads and writes board files away from the main thread. */
export interface Exchange {
  close(): Promise<void>;
}

export function createExchange(): Exchange {
  return { close: async () => undefined };
}
