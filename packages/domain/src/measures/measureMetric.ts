import type { Metric, MetricPoint, Scale } from '../records/metric.ts';
import type { MetricKind } from '../vocabulary/vocabulary.ts';
import { shareOf } from './csat.ts';
import type { Interval } from './interval.ts';
import { momentsOfCounts } from './moments.ts';
import { nps } from './nps.ts';
import { type SampleWeight, sampleWeight } from './sampleSize.ts';

/** One wave of a metric as a number with its uncertainty. */
export interface Measurement {
  /** "CSAT", "NPS", … or the metric's own name. */
  readonly label: string;
  readonly at: string;
  /** A mean (CSAT, CES), points (NPS), a share 0–1 (thumbs, task success), or the value as given. */
  readonly value: number;
  /** 95 %; null where only an aggregate is known or one answer was given. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly weight: SampleWeight;
  /** The same on the curve's axis, where the kind has a place there: CSAT mean − 3, CES 2.0 (mean − 4) · 2/3, NPS / 50. */
  readonly valence: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
}

const LABELS: Readonly<Partial<Record<MetricKind, string>>> = {
  nps: 'NPS',
  csat: 'CSAT',
  ces1: 'CES',
  ces2: 'CES',
  thumbs: 'Thumbs up',
  taskSuccess: 'Task success',
};

/**
 * The latest wave of a metric, or the one given; waves of a segment count only when given. Null where the wave has
 * no answers, or there is none.
 */
export function measureMetric(metric: Metric, wave?: MetricPoint): Measurement | null {
  const point = wave ?? latestWave(metric);
  if (!point || point.n === 0) return null;
  const measured = measureWave(metric, point);
  if (!measured) return null;
  const toValence = valenceOf(metric);
  const within = (end: number | undefined): number | null =>
    end === undefined || !toValence ? null : Math.max(-2, Math.min(2, toValence(end)));
  return {
    label: LABELS[metric.kind] ?? metric.name,
    at: point.at,
    value: measured.value,
    low: measured.interval?.low ?? null,
    high: measured.interval?.high ?? null,
    n: point.n,
    weight: sampleWeight(point.n),
    valence: toValence
      ? {
          value: toValence(measured.value),
          low: within(measured.interval?.low),
          high: within(measured.interval?.high),
        }
      : null,
  };
}

/** The latest wave over all customers. */
function latestWave(metric: Metric): MetricPoint | undefined {
  let latest: MetricPoint | undefined;
  for (const point of metric.points) {
    if (point.segment === undefined && (!latest || point.at >= latest.at)) latest = point;
  }
  return latest;
}

function measureWave(
  { kind, scale }: Metric,
  { counts, value }: MetricPoint,
): { value: number; interval: Interval | null } | null {
  const fitting = counts && counts.length === scale.max - scale.min + 1 ? counts : null;
  const total = fitting?.reduce((sum, count) => sum + count, 0) ?? 0;
  if (!fitting || total === 0) return value === undefined ? null : { value, interval: null };
  if (kind === 'nps' && fitting.length === 11) {
    const { nps: score, interval } = nps(fitting);
    return score === null ? null : { value: score, interval };
  }
  if (isBinary(kind, scale)) {
    const { share, interval } = shareOf(fitting[1] ?? 0, total);
    return share === null ? null : { value: share, interval };
  }
  const { mean, interval } = momentsOfCounts(fitting, scale.min);
  if (mean === null) return null;
  // A t-interval knows nothing of the scale's ends.
  const clipped = interval && {
    low: Math.max(scale.min, interval.low),
    high: Math.min(scale.max, interval.high),
  };
  return { value: mean, interval: clipped };
}

function isBinary(kind: MetricKind, scale: Scale): boolean {
  return (kind === 'thumbs' || kind === 'taskSuccess') && scale.min === 0 && scale.max === 1;
}

/** Only the standard scales have a place on the curve: another one with the same name may mean anything. */
function valenceOf({ kind, scale: { min, max } }: Metric): ((value: number) => number) | null {
  if (kind === 'csat' && min === 1 && max === 5) return (mean) => mean - 3;
  if (kind === 'ces2' && min === 1 && max === 7) return (mean) => ((mean - 4) * 2) / 3;
  if (kind === 'nps') return (score) => score / 50;
  return null;
}
