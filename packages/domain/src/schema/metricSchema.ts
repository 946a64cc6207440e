import { z } from 'zod';
import type { Metric, MetricPoint, Scale } from '../records/metric.ts';
import { HEART_DIMENSIONS, METRIC_KINDS, METRIC_SCOPES } from '../vocabulary/vocabulary.ts';
import { baseFields, dateSchema, type Fields, idSchema, textSchema } from './scalars.ts';

const scale = z
  .looseObject({
    min: z.number(),
    max: z.number(),
    minLabel: z.string().exactOptional(),
    maxLabel: z.string().exactOptional(),
    higherIsBetter: z.boolean().default(true),
  } satisfies Record<keyof Scale, z.ZodType>)
  .refine(({ min, max }) => min <= max, { message: 'has its ends in the wrong order', path: ['max'] });

const count = z.number().int().min(0);

const point = z.looseObject({
  at: dateSchema,
  counts: z.array(count).exactOptional(),
  value: z.number().exactOptional(),
  n: count,
  segment: z.string().exactOptional(),
  skipped: count.default(0),
  rejected: count.default(0),
} satisfies Record<keyof MetricPoint, z.ZodType>);

const shape = {
  id: idSchema('metric'),
  name: textSchema,
  kind: z.enum(METRIC_KINDS).default('custom'),
  heart: z.enum(HEART_DIMENSIONS).exactOptional(),
  scale: scale.default({ min: 1, max: 5, higherIsBetter: true }),
  unit: z.string().exactOptional(),
  question: z.string().exactOptional(),
  target: z.number().exactOptional(),
  benchmark: z.number().exactOptional(),
  scope: z.looseObject({ kind: z.enum(METRIC_SCOPES), id: z.string() }),
  personaId: idSchema('persona').exactOptional(),
  points: z.array(point).default([]),
  events: z.array(z.looseObject({ at: dateSchema, label: z.string() })).default([]),
  ...baseFields,
} satisfies Record<keyof Metric, z.ZodType>;

export const metricFields: Fields = shape;
export const metricSchema: z.ZodType<Metric> = z.looseObject(shape);
