import * as z from 'zod/mini';
import type { Stage } from '../records/stage.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('stage'),
  mapId: idSchema('map'),
  order: orderSchema,
  name: textSchema,
  customerGoal: z.exactOptional(z.string()),
  color: z.exactOptional(colorSchema),
  ownerId: z.exactOptional(z.string()),
  duration: z.exactOptional(z.string()),
  ...baseFields,
} satisfies Record<keyof Stage, z.ZodMiniType>;

export const stageFields: Fields = shape;
export const stageSchema: z.ZodMiniType<Stage> = z.looseObject(shape);
