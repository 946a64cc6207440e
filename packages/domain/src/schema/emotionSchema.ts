import * as z from 'zod/mini';
import type { EmotionId } from '../ids.ts';
import type { Emotion } from '../records/emotion.ts';
import { EMOTION_SOURCES } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, textSchema } from './scalars.ts';

const shape = {
  id: z
    .string()
    .check(z.regex(/^step:[^\s|]{1,120}\|persona:[^\s|]{1,120}$/)) as unknown as z.ZodMiniType<EmotionId>,
  mapId: idSchema('map'),
  stepId: idSchema('step'),
  personaId: idSchema('persona'),
  valence: z._default(z.number().check(z.gte(-2), z.lte(2)), 0),
  arousal: z.exactOptional(z.number().check(z.gte(0), z.lte(4))),
  word: z.exactOptional(z.string()),
  reason: textSchema,
  source: z._default(z.enum(EMOTION_SOURCES), 'assumed'),
  ...baseFields,
} satisfies Record<keyof Emotion, z.ZodMiniType>;

export const emotionFields: Fields = shape;
export const emotionSchema: z.ZodMiniType<Emotion> = z.looseObject(shape);
