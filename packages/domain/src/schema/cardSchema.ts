import { z } from 'zod';
import type {
  Card,
  CardBase,
  DataPointCard,
  Evidence,
  InsightCard,
  MomentCard,
  NoteCard,
  OpportunityCard,
  PainCard,
  TouchpointCard,
  TouchpointQuality,
} from '../records/card.ts';
import {
  type CardKind,
  EVIDENCE_STATES,
  INSIGHT_KINDS,
  KANO_CLASSES,
  MOMENTS,
  OPPORTUNITY_STATUSES,
  PAIN_CAUSES,
  PAIN_STATUSES,
  PERSONALISATIONS,
  SENSITIVITIES,
} from '../vocabulary/vocabulary.ts';
import {
  baseFields,
  colorSchema,
  dateSchema,
  type Fields,
  idSchema,
  idsSchema,
  markSchema,
  orderSchema,
  textSchema,
  textsSchema,
} from './scalars.ts';

const evidenceSchema = z.looseObject({
  state: z.enum(EVIDENCE_STATES).default('assumed'),
  source: z.string().exactOptional(),
  date: dateSchema.exactOptional(),
  n: z.number().int().min(0).exactOptional(),
  url: z.string().exactOptional(),
} satisfies Record<keyof Evidence, z.ZodType>);

const place = {
  id: idSchema('card'),
  mapId: idSchema('map'),
  laneId: idSchema('lane'),
  stepId: idSchema('step').nullable().default(null),
  order: orderSchema,
  span: z.number().int().min(1).default(1),
};

const rest = {
  color: colorSchema.exactOptional(),
  imageId: idSchema('file').exactOptional(),
  url: z.string().exactOptional(),
  personaIds: idsSchema('persona'),
  tags: textsSchema,
  ownerId: z.string().exactOptional(),
  evidence: evidenceSchema.default({ state: 'assumed' }),
  ...baseFields,
};

({ ...place, text: textSchema, ...rest }) satisfies Record<keyof CardBase, z.ZodType>;

const note = {
  ...place,
  kind: z.enum(['note', 'quote', 'question', 'image']),
  text: textSchema,
  ...rest,
} satisfies Record<keyof NoteCard, z.ZodType>;

const qualityMark = z.union([z.literal(0), z.literal(1), z.literal(2)]);

const touchpoint = {
  ...place,
  kind: z.literal('touchpoint'),
  text: textSchema,
  channelIds: idsSchema('channel'),
  usedChannels: z.record(z.string(), idSchema('channel')).exactOptional(),
  initiator: z.string().exactOptional(),
  actorIds: idsSchema('actor'),
  pyramidLevel: markSchema(1, 6).exactOptional(),
  pyramidTarget: markSchema(1, 6).exactOptional(),
  automation: z.number().min(0).max(100).exactOptional(),
  personalisation: z.enum(PERSONALISATIONS).exactOptional(),
  quality: z
    .looseObject({
      personalised: qualityMark,
      relevant: qualityMark,
      timely: qualityMark,
      connected: qualityMark,
    } satisfies Record<keyof TouchpointQuality, z.ZodType>)
    .exactOptional(),
  dataPointIds: idsSchema('card'),
  importance: markSchema(1, 5).exactOptional(),
  satisfaction: markSchema(1, 5).exactOptional(),
  ...rest,
} satisfies Record<keyof TouchpointCard, z.ZodType>;

const pain = {
  ...place,
  kind: z.literal('pain'),
  text: textSchema,
  severity: markSchema(0, 4).default(2),
  frequency: markSchema(1, 4).default(2),
  cause: z.enum(PAIN_CAUSES).exactOptional(),
  status: z.enum(PAIN_STATUSES).default('open'),
  ...rest,
} satisfies Record<keyof PainCard, z.ZodType>;

const moment = {
  ...place,
  kind: z.literal('moment'),
  text: textSchema,
  moment: z.enum(MOMENTS).default('custom'),
  makeOrBreak: z.boolean().default(false),
  ...rest,
} satisfies Record<keyof MomentCard, z.ZodType>;

const opportunity = {
  ...place,
  kind: z.literal('opportunity'),
  text: textSchema,
  impact: markSchema(1, 5).exactOptional(),
  effort: markSchema(1, 5).exactOptional(),
  confidence: markSchema(1, 5).exactOptional(),
  kano: z.enum(KANO_CLASSES).exactOptional(),
  painIds: idsSchema('card'),
  status: z.enum(OPPORTUNITY_STATUSES).default('idea'),
  ...rest,
} satisfies Record<keyof OpportunityCard, z.ZodType>;

const insight = {
  ...place,
  kind: z.literal('insight'),
  text: textSchema,
  insight: z.enum(INSIGHT_KINDS).default('observation'),
  figure: z.string().exactOptional(),
  participant: z.string().exactOptional(),
  ...rest,
} satisfies Record<keyof InsightCard, z.ZodType>;

const dataPoint = {
  ...place,
  kind: z.literal('dataPoint'),
  text: textSchema,
  system: z.string().exactOptional(),
  quality: z.string().exactOptional(),
  sensitivity: z.enum(SENSITIVITIES).default('none'),
  ...rest,
} satisfies Record<keyof DataPointCard, z.ZodType>;

/** The fields of each kind of card, in the order of the file. */
export const cardFields: Readonly<Record<CardKind, Fields>> = {
  note,
  touchpoint,
  pain,
  moment,
  opportunity,
  quote: note,
  insight,
  question: note,
  dataPoint,
  image: note,
};

export const cardSchema: z.ZodType<Card> = z.discriminatedUnion('kind', [
  z.looseObject(note),
  z.looseObject(touchpoint),
  z.looseObject(pain),
  z.looseObject(moment),
  z.looseObject(opportunity),
  z.looseObject(insight),
  z.looseObject(dataPoint),
]);
