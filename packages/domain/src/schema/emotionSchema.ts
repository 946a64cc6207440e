import { z } from 'zod';
import type { EmotionId } from '../ids.ts';
import type { Emotion } from '../records/emotion.ts';
import { EMOTION_SOURCES } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema, textSchema } from './scalars.ts';

const shape = {
  id: z.string().regex(/^step:[^\s|]{1,120}\|persona:[^\s|]{1,120}$/) as unknown as z.ZodType<EmotionId>,
  mapId: idSchema('map'),
  stepId: idSchema('step'),
  personaId: idSchema('persona'),
  valence: z.number().min(-2).max(2).default(0),
  arousal: z.number().min(0).max(4).exactOptional(),
  word: z.string().exactOptional(),
  reason: textSchema,
  source: z.enum(EMOTION_SOURCES).default('assumed'),
  ...baseFields,
} satisfies Record<keyof Emotion, z.ZodType>;

export const emotionFields: Fields = shape;
export const emotionSchema: z.ZodType<Emotion> = z.looseObject(shape);
