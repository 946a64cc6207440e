import { z } from 'zod';
import type { Actor, Channel, Department, ToneRule } from '../records/directory.ts';
import {
  ACTOR_KINDS,
  CHANNEL_CONTROLS,
  CHANNEL_DIRECTIONS,
  CHANNEL_GROUPS,
} from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, textSchema } from './scalars.ts';

const valence = z.number().min(-2).max(2);

const channel = {
  id: idSchema('channel'),
  name: textSchema,
  group: z.enum(CHANNEL_GROUPS).default('other'),
  digital: z.boolean().default(false),
  staffed: z.boolean().default(false),
  direction: z.enum(CHANNEL_DIRECTIONS).default('both'),
  controlled: z.enum(CHANNEL_CONTROLS).default('owned'),
  icon: z.string().default('circle-dot'),
  builtIn: z.boolean().default(false),
  archived: z.boolean().exactOptional(),
  ...baseFields,
} satisfies Record<keyof Channel, z.ZodType>;

const actor = {
  id: idSchema('actor'),
  name: textSchema,
  kind: z.enum(ACTOR_KINDS).default('frontOffice'),
  ...baseFields,
} satisfies Record<keyof Actor, z.ZodType>;

const department = {
  id: idSchema('department'),
  name: textSchema,
  color: colorSchema.exactOptional(),
  ...baseFields,
} satisfies Record<keyof Department, z.ZodType>;

const toneRule = {
  id: idSchema('tone'),
  channelId: idSchema('channel').exactOptional(),
  personaId: idSchema('persona').exactOptional(),
  situation: z.string().exactOptional(),
  valenceMin: valence.exactOptional(),
  valenceMax: valence.exactOptional(),
  tone: textSchema,
  doSay: z.string().exactOptional(),
  dontSay: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  ...baseFields,
} satisfies Record<keyof ToneRule, z.ZodType>;

export const channelFields: Fields = channel;
export const channelSchema: z.ZodType<Channel> = z.looseObject(channel);
export const actorFields: Fields = actor;
export const actorSchema: z.ZodType<Actor> = z.looseObject(actor);
export const departmentFields: Fields = department;
export const departmentSchema: z.ZodType<Department> = z.looseObject(department);
export const toneRuleFields: Fields = toneRule;
export const toneRuleSchema: z.ZodType<ToneRule> = z.looseObject(toneRule);
