import * as z from 'zod/mini';
import type { Lane } from '../records/lane.ts';
import { LANE_TYPES, SEPARATORS } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('lane'),
  mapId: idSchema('map'),
  order: orderSchema,
  type: z._default(z.enum(LANE_TYPES), 'custom'),
  title: textSchema,
  personaId: z.exactOptional(idSchema('persona')),
  hidden: z.exactOptional(z.boolean()),
  collapsed: z.exactOptional(z.boolean()),
  separatorAfter: z.exactOptional(z.enum(SEPARATORS)),
  ...baseFields,
} satisfies Record<keyof Lane, z.ZodMiniType>;

export const laneFields: Fields = shape;
export const laneSchema: z.ZodMiniType<Lane> = z.looseObject(shape);
