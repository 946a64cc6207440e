import { z } from 'zod';
import type { EmpathyMap, Job, Persona, Trait } from '../records/persona.ts';
import { JOB_KINDS, PERSONA_BASES, PERSONA_ROLES } from '../vocabulary/vocabulary.ts';
import {
  baseFields,
  type Fields,
  idSchema,
  markSchema,
  orderSchema,
  textSchema,
  textsSchema,
} from './scalars.ts';

const namedValues = z.array(z.looseObject({ name: z.string(), value: z.string() })).default([]);
const traits = z
  .array(
    z.looseObject({
      name: z.string(),
      value: z.number().min(0).max(100),
      low: z.string().exactOptional(),
      high: z.string().exactOptional(),
    } satisfies Record<keyof Trait, z.ZodType>),
  )
  .default([]);

const shape = {
  id: idSchema('persona'),
  order: orderSchema,
  name: textSchema,
  archetype: textSchema,
  quote: textSchema,
  bio: textSchema,
  photoId: idSchema('file').exactOptional(),
  color: markSchema(1, 8).default(1),
  role: z.enum(PERSONA_ROLES).exactOptional(),
  segment: z.string().exactOptional(),
  share: z.number().min(0).max(1).exactOptional(),
  demographics: namedValues,
  goals: textsSchema,
  needs: textsSchema,
  frustrations: textsSchema,
  motivations: textsSchema,
  behaviours: textsSchema,
  jobs: z
    .array(
      z.looseObject({
        kind: z.enum(JOB_KINDS).default('functional'),
        when: textSchema,
        want: textSchema,
        soThat: textSchema,
      } satisfies Record<keyof Job, z.ZodType>),
    )
    .default([]),
  traits,
  skills: traits,
  channels: z
    .array(z.looseObject({ channelId: idSchema('channel'), preference: z.number().min(0).max(4) }))
    .default([]),
  devices: textsSchema,
  empathy: z
    .looseObject({
      says: textsSchema,
      thinks: textsSchema,
      does: textsSchema,
      feels: textsSchema,
    } satisfies Record<keyof EmpathyMap, z.ZodType>)
    .exactOptional(),
  tone: z.string().exactOptional(),
  basis: z.enum(PERSONA_BASES).default('assumption'),
  sampleSize: z.number().int().min(0).exactOptional(),
  sources: textsSchema,
  custom: namedValues,
  ...baseFields,
} satisfies Record<keyof Persona, z.ZodType>;

export const personaFields: Fields = shape;
export const personaSchema: z.ZodType<Persona> = z.looseObject(shape);
