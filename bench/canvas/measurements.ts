import { median } from '../report/statistics.ts';
import type { Figures } from './measure/action.ts';
import type { Source } from './rows.ts';

/** What was measured so far, by program, board and action; one entry a round. */
export interface Measurements {
  add(subject: string, place: Pick<Source, 'board' | 'action'>, figures: Figures): void;
  /** This program could not be measured there, and why. */
  fail(subject: string, place: Pick<Source, 'board' | 'action'>, reason: string): void;
  /** The figure of each round. */
  rounds(subject: string, source: Source): readonly number[];
  /** The median over the rounds; NaN when there was none. */
  median(subject: string, source: Source): number;
  reason(subject: string, source: Source): string | undefined;
}

const key = (subject: string, { board, action }: Pick<Source, 'board' | 'action'>): string =>
  `${subject} ${board} ${action}`;

export function createMeasurements(): Measurements {
  const found = new Map<string, Figures[]>();
  const reasons = new Map<string, string>();
  const rounds: Measurements['rounds'] = (subject, source) =>
    (found.get(key(subject, source)) ?? []).flatMap((figures) => figures[source.figure] ?? []);
  return {
    add(subject, place, figures) {
      const list = found.get(key(subject, place)) ?? [];
      list.push(figures);
      found.set(key(subject, place), list);
    },
    fail: (subject, place, reason) => void reasons.set(key(subject, place), reason),
    rounds,
    median: (subject, source) => median(rounds(subject, source)),
    reason: (subject, source) => reasons.get(key(subject, source)),
  };
}
