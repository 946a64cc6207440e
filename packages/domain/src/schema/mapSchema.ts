import { z } from 'zod';
import type { JourneyMap } from '../records/journeyMap.ts';
import { MAP_BASES, MAP_STATES, MAP_STATUSES, MAP_TYPES } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, idsSchema, positionSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('map'),
  title: textSchema,
  description: textSchema,
  type: z.enum(MAP_TYPES).default('journey'),
  state: z.enum(MAP_STATES).default('current'),
  counterpartId: idSchema('map').exactOptional(),
  basis: z.enum(MAP_BASES).default('assumption'),
  scenario: textSchema,
  goal: textSchema,
  expectations: textSchema,
  valueProposition: z.string().exactOptional(),
  northStar: z
    .looseObject({
      text: textSchema,
      metricId: idSchema('metric').exactOptional(),
      target: z.number().exactOptional(),
    })
    .exactOptional(),
  personaIds: idsSchema('persona'),
  pos: positionSchema.default([0, 0]),
  status: z.enum(MAP_STATUSES).default('draft'),
  ownerId: z.string().exactOptional(),
  ...baseFields,
} satisfies Record<keyof JourneyMap, z.ZodType>;

export const mapFields: Fields = shape;
export const mapSchema: z.ZodType<JourneyMap> = z.looseObject(shape);
