import type { BoardBuilder } from '../board/createBuilder.ts';
import type { MetricPoint } from '../records/metric.ts';
import { sampleStep } from './sampleIds.ts';

/** Answers 1 to 5 of four waves, two before and two around the change. */
const WAVES: readonly (readonly [at: string, counts: readonly number[], skipped: number])[] = [
  ['2026-04-30', [22, 30, 28, 24, 8], 9],
  ['2026-06-30', [20, 31, 31, 27, 10], 12],
  ['2026-08-31', [21, 32, 37, 31, 10], 7],
  ['2026-10-31', [16, 26, 38, 48, 20], 11],
];

/** The one series of the sample: satisfaction after the reading, so that the curve can be held against it. */
export function addMetric({ add }: BoardBuilder): void {
  add('metrics', {
    id: 'metric:reading-csat',
    name: 'Satisfaction after the reading',
    kind: 'csat',
    heart: 'happiness',
    scale: {
      min: 1,
      max: 5,
      minLabel: 'Very dissatisfied',
      maxLabel: 'Very satisfied',
      higherIsBetter: true,
    },
    unit: 'mean of 1–5',
    question: 'How satisfied are you with the way you gave your reading?',
    target: 4,
    benchmark: 3.6,
    scope: { kind: 'step', id: sampleStep('reading') },
    points: WAVES.map(([at, counts, skipped]): MetricPoint => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      return { at, counts, n, skipped, rejected: 0 };
    }),
    events: [{ at: '2026-09-15', label: 'Photo reading in the app' }],
  });
}
