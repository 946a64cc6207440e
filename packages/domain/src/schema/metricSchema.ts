import * as z from 'zod/mini';
import type { Metric, MetricPoint, Scale } from '../records/metric.ts';
import { HEART_DIMENSIONS, METRIC_KINDS, METRIC_SCOPES } from '../vocabulary/vocabulary.ts';
import { baseFields, dateSchema, type Fields, idSchema, textSchema } from './scalars.ts';

const scale = z
  .looseObject({
    min: z.number(),
    max: z.number(),
    minLabel: z.exactOptional(z.string()),
    maxLabel: z.exactOptional(z.string()),
    higherIsBetter: z._default(z.boolean(), true),
  } satisfies Record<keyof Scale, z.ZodMiniType>)
  .check(
    z.refine(({ min, max }) => min <= max, { message: 'has its ends in the wrong order', path: ['max'] }),
  );

const count = z.int().check(z.gte(0));

const point = z.looseObject({
  at: dateSchema,
  counts: z.exactOptional(z.array(count)),
  value: z.exactOptional(z.number()),
  n: count,
  segment: z.exactOptional(z.string()),
  skipped: z._default(count, 0),
  rejected: z._default(count, 0),
} satisfies Record<keyof MetricPoint, z.ZodMiniType>);

const shape = {
  id: idSchema('metric'),
  name: textSchema,
  kind: z._default(z.enum(METRIC_KINDS), 'custom'),
  heart: z.exactOptional(z.enum(HEART_DIMENSIONS)),
  scale: z._default(scale, { min: 1, max: 5, higherIsBetter: true }),
  unit: z.exactOptional(z.string()),
  question: z.exactOptional(z.string()),
  target: z.exactOptional(z.number()),
  benchmark: z.exactOptional(z.number()),
  scope: z.looseObject({ kind: z.enum(METRIC_SCOPES), id: z.string() }),
  ownerId: z.exactOptional(z.string()),
  personaId: z.exactOptional(idSchema('persona')),
  points: z._default(z.array(point), []),
  events: z._default(z.array(z.looseObject({ at: dateSchema, label: z.string() })), []),
  ...baseFields,
} satisfies Record<keyof Metric, z.ZodMiniType>;

export const metricFields: Fields = shape;
export const metricSchema: z.ZodMiniType<Metric> = z.looseObject(shape);
