import type { MapId } from '../ids.ts';
import { meanOverPersonas } from '../measures/feelings.ts';
import { measureMetric } from '../measures/measureMetric.ts';
import type { Metric } from '../records/metric.ts';
import type { MetricKind } from '../vocabulary/vocabulary.ts';
import type { Check } from './check.ts';
import type { Facts } from './facts.ts';

/** Kinds that are asked of people, on a scale with two ends. */
const ASKED: ReadonlySet<MetricKind> = new Set<MetricKind>(['nps', 'csat', 'ces1', 'ces2', 'thumbs']);
/** Kinds whose numbers say nothing without a unit; the others are answers on a scale, or shares. */
const UNITLESS: ReadonlySet<MetricKind> = new Set<MetricKind>(['timeOnTask', 'count', 'custom']);
/** Kinds that tell how hard something is. */
const EFFORT: ReadonlySet<MetricKind> = new Set<MetricKind>(['ces1', 'ces2', 'taskSuccess']);
const YEAR = 365;

/** Measurements: L10, L21, L22, L27. */
export const metricChecks: readonly Check[] = [
  {
    id: 'L10',
    level: 'warn',
    *find(facts) {
      for (const metric of facts.snapshot.metrics.values()) {
        const measured = measureMetric(metric);
        if (!measured?.valence || measured.n < 30) continue;
        const drawn = drawnValence(facts, metric);
        if (drawn === null) continue;
        const { value } = measured.valence;
        const isOpposite = value * drawn < 0 && Math.abs(value) >= 0.5 && Math.abs(drawn) >= 0.5;
        if (isOpposite || Math.abs(value - drawn) >= 1.5)
          yield { on: metric.id, mapId: mapOf(facts, metric) };
      }
    },
  },
  {
    id: 'L21',
    level: 'warn',
    *find(facts) {
      for (const metric of facts.snapshot.metrics.values()) {
        const at = { on: metric.id, mapId: mapOf(facts, metric) };
        if (UNITLESS.has(metric.kind) && !metric.unit?.trim()) yield { ...at, case: 'noUnit' };
        if (metric.target === undefined) yield { ...at, case: 'noTarget' };
        if (!metric.ownerId) yield { ...at, case: 'noOwner' };
        if (ASKED.has(metric.kind) && !metric.question?.trim()) yield { ...at, case: 'noQuestion' };
      }
    },
  },
  {
    id: 'L22',
    level: 'info',
    *find({ index, maps, cardsOfKind, channelsOf, daysSince }) {
      const isFresh = ({ kind, points }: Metric): boolean =>
        EFFORT.has(kind) && points.some(({ at, n }) => n > 0 && daysSince(at) <= YEAR);
      for (const { id: mapId } of maps) {
        for (const card of cardsOfKind(mapId, 'touchpoint')) {
          if (!channelsOf(card).some(({ digital }) => digital)) continue;
          const isMeasured = [card.id, card.stepId ?? ''].some((scope) =>
            index.metricsByScope.get(scope)?.some(isFresh),
          );
          if (!isMeasured) yield { on: card.id, mapId };
        }
      }
    },
  },
  {
    id: 'L27',
    level: 'error',
    *find(facts) {
      const { index, snapshot } = facts;
      for (const metric of snapshot.metrics.values()) {
        const at = { on: metric.id, mapId: mapOf(facts, metric) };
        const { minLabel, maxLabel } = metric.scale;
        if (ASKED.has(metric.kind) && !(minLabel?.trim() && maxLabel?.trim()))
          yield { ...at, case: 'noLabels' };
        const others = index.metricsByScope.get(metric.scope.id) ?? [];
        if (isMixedCes(metric, others)) yield { ...at, case: 'mixedCes' };
      }
    },
  },
];

/** The map in which a metric's scope lies. */
function mapOf({ snapshot }: Facts, { scope: { kind, id } }: Metric): MapId | null {
  const { maps, stages, steps, cards } = snapshot;
  const table = { map: maps, stage: stages, step: steps, card: cards }[kind];
  const record = table.get(id);
  if (!record) return null;
  return 'mapId' in record ? record.mapId : (record.id as MapId);
}

/** What the curve says at the step of a metric: of its persona, else the mean over those present. */
function drawnValence({ snapshot, emotionsAt }: Facts, { scope, personaId }: Metric): number | null {
  const stepId = scope.kind === 'card' ? snapshot.cards.get(scope.id)?.stepId : scope.id;
  if (!stepId || (scope.kind !== 'card' && scope.kind !== 'step')) return null;
  const felt = emotionsAt(stepId).filter((emotion) => (personaId ?? emotion.personaId) === emotion.personaId);
  return meanOverPersonas(felt);
}

/** CES 1.0 has five answers and little is good, 2.0 has seven and much is good: in one series they read as a fall. */
function isMixedCes({ id, name, kind, scale, points }: Metric, others: readonly Metric[]): boolean {
  if (kind !== 'ces1' && kind !== 'ces2') return false;
  const [own, other] = kind === 'ces1' ? [5, 7] : [7, 5];
  const isOther = (length: number): boolean => length !== own && length === other;
  return (
    isOther(scale.max - scale.min + 1) ||
    points.some(({ counts }) => counts !== undefined && isOther(counts.length)) ||
    others.some(
      (metric) =>
        metric.id !== id &&
        metric.name.trim().toLowerCase() === name.trim().toLowerCase() &&
        metric.kind === (kind === 'ces1' ? 'ces2' : 'ces1'),
    )
  );
}
