/** Severity (0–4, Nielsen) × frequency (1–4): 0–16. */
export function painPriority(pain: { readonly severity: number; readonly frequency: number }): number {
  return pain.severity * pain.frequency;
}

/** From this priority on a pain point is red. */
export const URGENT_PAIN = 9;

export type Quadrant = 'quickWin' | 'bigBet' | 'fillIn' | 'avoid' | 'unsorted';

/** Where an opportunity falls in the impact/effort matrix (both 1–5, midpoint 3). */
export function quadrant(opportunity: { readonly impact?: number; readonly effort?: number }): Quadrant {
  const { impact, effort } = opportunity;
  if (impact === undefined || effort === undefined) return 'unsorted';
  if (impact > 3) return effort <= 3 ? 'quickWin' : 'bigBet';
  return effort <= 3 ? 'fillIn' : 'avoid';
}

/** ICE with ease as inverted effort: impact × confidence × (6 − effort), 1–125; null where one is missing. */
export function ice(opportunity: {
  readonly impact?: number;
  readonly effort?: number;
  readonly confidence?: number;
}): number | null {
  const { impact, effort, confidence } = opportunity;
  if (impact === undefined || effort === undefined || confidence === undefined) return null;
  return impact * confidence * (6 - effort);
}

/** Ulwick's opportunity score of importance and satisfaction, both 0–10. */
export function ulwickOpportunity(importance: number, satisfaction: number): number {
  return importance + Math.max(importance - satisfaction, 0);
}
