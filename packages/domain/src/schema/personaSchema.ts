import * as z from 'zod/mini';
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

const namedValues = z._default(z.array(z.looseObject({ name: z.string(), value: z.string() })), []);
const traits = z._default(
  z.array(
    z.looseObject({
      name: z.string(),
      value: z.number().check(z.gte(0), z.lte(100)),
      low: z.exactOptional(z.string()),
      high: z.exactOptional(z.string()),
    } satisfies Record<keyof Trait, z.ZodMiniType>),
  ),
  [],
);

const shape = {
  id: idSchema('persona'),
  order: orderSchema,
  name: textSchema,
  archetype: textSchema,
  quote: textSchema,
  bio: textSchema,
  photoId: z.exactOptional(idSchema('file')),
  color: z._default(markSchema(1, 8), 1),
  role: z.exactOptional(z.enum(PERSONA_ROLES)),
  segment: z.exactOptional(z.string()),
  share: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
  demographics: namedValues,
  goals: textsSchema,
  needs: textsSchema,
  frustrations: textsSchema,
  motivations: textsSchema,
  behaviours: textsSchema,
  jobs: z._default(
    z.array(
      z.looseObject({
        kind: z._default(z.enum(JOB_KINDS), 'functional'),
        when: textSchema,
        want: textSchema,
        soThat: textSchema,
      } satisfies Record<keyof Job, z.ZodMiniType>),
    ),
    [],
  ),
  traits,
  skills: traits,
  channels: z._default(
    z.array(
      z.looseObject({
        channelId: idSchema('channel'),
        preference: z.number().check(z.gte(0), z.lte(4)),
      }),
    ),
    [],
  ),
  devices: textsSchema,
  empathy: z.exactOptional(
    z.looseObject({
      says: textsSchema,
      thinks: textsSchema,
      does: textsSchema,
      feels: textsSchema,
    } satisfies Record<keyof EmpathyMap, z.ZodMiniType>),
  ),
  tone: z.exactOptional(z.string()),
  basis: z._default(z.enum(PERSONA_BASES), 'assumption'),
  sampleSize: z.exactOptional(z.int().check(z.gte(0))),
  sources: textsSchema,
  custom: namedValues,
  ...baseFields,
} satisfies Record<keyof Persona, z.ZodMiniType>;

export const personaFields: Fields = shape;
export const personaSchema: z.ZodMiniType<Persona> = z.looseObject(shape);
