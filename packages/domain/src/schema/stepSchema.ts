import { z } from 'zod';
import type { Step } from '../records/step.ts';
import { STEP_INTENTS } from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('step'),
  mapId: idSchema('map'),
  stageId: idSchema('stage'),
  order: orderSchema,
  name: textSchema,
  description: z.string().exactOptional(),
  intent: z.enum(STEP_INTENTS).exactOptional(),
  ownerId: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
  wait: z
    .looseObject({ minutes: z.number().min(0), target: z.number().min(0).exactOptional() })
    .exactOptional(),
  emotionalIntent: z.string().exactOptional(),
  color: colorSchema.exactOptional(),
  width: z.number().min(112).max(320).exactOptional(),
  ...baseFields,
} satisfies Record<keyof Step, z.ZodType>;

export const stepFields: Fields = shape;
export const stepSchema: z.ZodType<Step> = z.looseObject(shape);
