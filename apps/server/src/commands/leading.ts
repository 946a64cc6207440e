/** What only those do who lead a room; nobody leads one faster. */
export const LEADING = { action: 'facilitate', burst: 5, perSecond: 0.5 } as const;
