import type { MetricKind, Scale } from '@wayline/domain';

const SCALES: Readonly<Partial<Record<MetricKind, Omit<Scale, 'minLabel' | 'maxLabel'>>>> = {
  nps: { min: 0, max: 10, higherIsBetter: true },
  csat: { min: 1, max: 5, higherIsBetter: true },
  // Effort: little is good.
  ces1: { min: 1, max: 5, higherIsBetter: false },
  ces2: { min: 1, max: 7, higherIsBetter: true },
  thumbs: { min: 0, max: 1, higherIsBetter: true },
  taskSuccess: { min: 0, max: 1, higherIsBetter: true },
};

/** The scale on which a kind of metric is answered; `undefined` where its values are numbers of their own. */
export function scaleOf(kind: MetricKind): Scale | undefined {
  return SCALES[kind];
}
