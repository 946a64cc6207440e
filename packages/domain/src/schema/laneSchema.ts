import { z } from 'zod';
import type { Lane } from '../records/lane.ts';
import { LANE_TYPES, SEPARATORS } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('lane'),
  mapId: idSchema('map'),
  order: orderSchema,
  type: z.enum(LANE_TYPES).default('custom'),
  title: textSchema,
  personaId: idSchema('persona').exactOptional(),
  hidden: z.boolean().exactOptional(),
  collapsed: z.boolean().exactOptional(),
  separatorAfter: z.enum(SEPARATORS).exactOptional(),
  ...baseFields,
} satisfies Record<keyof Lane, z.ZodType>;

export const laneFields: Fields = shape;
export const laneSchema: z.ZodType<Lane> = z.looseObject(shape);
