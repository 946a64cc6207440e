import * as z from 'zod/mini';
import type { Step } from '../records/step.ts';
import { STEP_INTENTS } from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, textSchema } from './scalars.ts';

const shape = {
  id: idSchema('step'),
  mapId: idSchema('map'),
  stageId: idSchema('stage'),
  order: orderSchema,
  name: textSchema,
  description: z.exactOptional(z.string()),
  intent: z.exactOptional(z.enum(STEP_INTENTS)),
  ownerId: z.exactOptional(z.string()),
  optional: z.exactOptional(z.boolean()),
  wait: z.exactOptional(
    z.looseObject({
      minutes: z.number().check(z.gte(0)),
      target: z.exactOptional(z.number().check(z.gte(0))),
    }),
  ),
  emotionalIntent: z.exactOptional(z.string()),
  color: z.exactOptional(colorSchema),
  width: z.exactOptional(z.number().check(z.gte(112), z.lte(320))),
  ...baseFields,
} satisfies Record<keyof Step, z.ZodMiniType>;

export const stepFields: Fields = shape;
export const stepSchema: z.ZodMiniType<Step> = z.looseObject(shape);
