import * as z from 'zod/mini';
import type { Actor, Channel, Department, ToneRule } from '../records/directory.ts';
import {
  ACTOR_KINDS,
  CHANNEL_CONTROLS,
  CHANNEL_DIRECTIONS,
  CHANNEL_GROUPS,
} from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, textSchema } from './scalars.ts';

const valence = z.number().check(z.gte(-2), z.lte(2));

const channel = {
  id: idSchema('channel'),
  name: textSchema,
  group: z._default(z.enum(CHANNEL_GROUPS), 'other'),
  digital: z._default(z.boolean(), false),
  staffed: z._default(z.boolean(), false),
  direction: z._default(z.enum(CHANNEL_DIRECTIONS), 'both'),
  controlled: z._default(z.enum(CHANNEL_CONTROLS), 'owned'),
  icon: z._default(z.string(), 'circle-dot'),
  builtIn: z._default(z.boolean(), false),
  archived: z.exactOptional(z.boolean()),
  ...baseFields,
} satisfies Record<keyof Channel, z.ZodMiniType>;

const actor = {
  id: idSchema('actor'),
  name: textSchema,
  kind: z._default(z.enum(ACTOR_KINDS), 'frontOffice'),
  ...baseFields,
} satisfies Record<keyof Actor, z.ZodMiniType>;

const department = {
  id: idSchema('department'),
  name: textSchema,
  color: z.exactOptional(colorSchema),
  ...baseFields,
} satisfies Record<keyof Department, z.ZodMiniType>;

const toneRule = {
  id: idSchema('tone'),
  channelId: z.exactOptional(idSchema('channel')),
  personaId: z.exactOptional(idSchema('persona')),
  situation: z.exactOptional(z.string()),
  valenceMin: z.exactOptional(valence),
  valenceMax: z.exactOptional(valence),
  tone: textSchema,
  doSay: z.exactOptional(z.string()),
  dontSay: z.exactOptional(z.string()),
  disabled: z.exactOptional(z.boolean()),
  ...baseFields,
} satisfies Record<keyof ToneRule, z.ZodMiniType>;

export const channelFields: Fields = channel;
export const channelSchema: z.ZodMiniType<Channel> = z.looseObject(channel);
export const actorFields: Fields = actor;
export const actorSchema: z.ZodMiniType<Actor> = z.looseObject(actor);
export const departmentFields: Fields = department;
export const departmentSchema: z.ZodMiniType<Department> = z.looseObject(department);
export const toneRuleFields: Fields = toneRule;
export const toneRuleSchema: z.ZodMiniType<ToneRule> = z.looseObject(toneRule);
