import { z } from 'zod';
import type { Stage } from '../records/stage.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('stage'),
  mapId: idSchema('map'),
  order: orderSchema,
  name: textSchema,
  customerGoal: z.string().exactOptional(),
  color: colorSchema.exactOptional(),
  ownerId: z.string().exactOptional(),
  duration: z.string().exactOptional(),
  ...baseFields,
} satisfies Record<keyof Stage, z.ZodType>;

export const stageFields: Fields = shape;
export const stageSchema: z.ZodType<Stage> = z.looseObject(shape);
