/** What one client may send and one room may hold; protocol, not taste: changing a number changes who is refused. */
export const LIMITS: {
  readonly framePayloadBytes: number;
  readonly updateBytes: number;
  readonly stringLength: number;
  readonly valueDepth: number;
  readonly newClientsLive: number;
  readonly newClientsStep2: number;
  readonly clock: number;
  readonly stateBytes: number;
  readonly records: number;
} = {
  framePayloadBytes: 8 * 1024 * 1024,
  updateBytes: 2 * 1024 * 1024,
  stringLength: 20_000,
  valueDepth: 16,
  newClientsLive: 8,
  newClientsStep2: 64,
  clock: 2 ** 31,
  stateBytes: 16 * 1024 * 1024,
  records: 20_000,
};
