/** What an opportunity brings and takes, both 1–5. */
export interface Rating {
  readonly impact: number;
  readonly effort: number;
}

const ARROWS: Readonly<Record<string, readonly [impact: number, effort: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (mark: number): number => Math.max(1, Math.min(5, mark));

/** The rating one arrow key further; the middle for what has none yet. Null for another key. */
export function nudged(key: string, { impact, effort }: Partial<Rating>): Rating | null {
  const by = ARROWS[key];
  if (!by) return null;
  if (impact === undefined || effort === undefined) return { impact: impact ?? 3, effort: effort ?? 3 };
  return { impact: within(impact + by[0]), effort: within(effort + by[1]) };
}
