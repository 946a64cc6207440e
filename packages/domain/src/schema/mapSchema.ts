import * as z from 'zod/mini';
import type { JourneyMap } from '../records/journeyMap.ts';
import { MAP_BASES, MAP_STATES, MAP_STATUSES, MAP_TYPES } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, idsSchema, positionSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('map'),
  title: textSchema,
  description: textSchema,
  type: z._default(z.enum(MAP_TYPES), 'journey'),
  state: z._default(z.enum(MAP_STATES), 'current'),
  counterpartId: z.exactOptional(idSchema('map')),
  basis: z._default(z.enum(MAP_BASES), 'assumption'),
  scenario: textSchema,
  goal: textSchema,
  expectations: textSchema,
  valueProposition: z.exactOptional(z.string()),
  northStar: z.exactOptional(
    z.looseObject({
      text: textSchema,
      metricId: z.exactOptional(idSchema('metric')),
      target: z.exactOptional(z.number()),
    }),
  ),
  personaIds: idsSchema('persona'),
  pos: z._default(positionSchema, [0, 0]),
  status: z._default(z.enum(MAP_STATUSES), 'draft'),
  ownerId: z.exactOptional(z.string()),
  ...baseFields,
} satisfies Record<keyof JourneyMap, z.ZodMiniType>;

export const mapFields: Fields = shape;
export const mapSchema: z.ZodMiniType<JourneyMap> = z.looseObject(shape);
