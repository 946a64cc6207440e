import * as z from 'zod/mini';
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
  state: z._default(z.enum(EVIDENCE_STATES), 'assumed'),
  source: z.exactOptional(z.string()),
  date: z.exactOptional(dateSchema),
  n: z.exactOptional(z.int().check(z.gte(0))),
  url: z.exactOptional(z.string()),
} satisfies Record<keyof Evidence, z.ZodMiniType>);

const place = {
  id: idSchema('card'),
  mapId: idSchema('map'),
  laneId: idSchema('lane'),
  stepId: z._default(z.nullable(idSchema('step')), null),
  order: orderSchema,
  span: z._default(z.int().check(z.gte(1)), 1),
};

const rest = {
  color: z.exactOptional(colorSchema),
  imageId: z.exactOptional(idSchema('file')),
  url: z.exactOptional(z.string()),
  personaIds: idsSchema('persona'),
  tags: textsSchema,
  ownerId: z.exactOptional(z.string()),
  evidence: z._default(evidenceSchema, { state: 'assumed' }),
  ...baseFields,
};

({ ...place, text: textSchema, ...rest }) satisfies Record<keyof CardBase, z.ZodMiniType>;

const note = {
  ...place,
  kind: z.enum(['note', 'quote', 'question', 'image']),
  text: textSchema,
  ...rest,
} satisfies Record<keyof NoteCard, z.ZodMiniType>;

const qualityMark = z.union([z.literal(0), z.literal(1), z.literal(2)]);

const touchpoint = {
  ...place,
  kind: z.literal('touchpoint'),
  text: textSchema,
  channelIds: idsSchema('channel'),
  usedChannels: z.exactOptional(z.record(z.string(), idSchema('channel'))),
  initiator: z.exactOptional(z.string()),
  actorIds: idsSchema('actor'),
  pyramidLevel: z.exactOptional(markSchema(1, 6)),
  pyramidTarget: z.exactOptional(markSchema(1, 6)),
  automation: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
  personalisation: z.exactOptional(z.enum(PERSONALISATIONS)),
  quality: z.exactOptional(
    z.looseObject({
      personalised: qualityMark,
      relevant: qualityMark,
      timely: qualityMark,
      connected: qualityMark,
    } satisfies Record<keyof TouchpointQuality, z.ZodMiniType>),
  ),
  dataPointIds: idsSchema('card'),
  importance: z.exactOptional(markSchema(1, 5)),
  satisfaction: z.exactOptional(markSchema(1, 5)),
  ...rest,
} satisfies Record<keyof TouchpointCard, z.ZodMiniType>;

const pain = {
  ...place,
  kind: z.literal('pain'),
  text: textSchema,
  severity: z._default(markSchema(0, 4), 2),
  frequency: z._default(markSchema(1, 4), 2),
  cause: z.exactOptional(z.enum(PAIN_CAUSES)),
  status: z._default(z.enum(PAIN_STATUSES), 'open'),
  ...rest,
} satisfies Record<keyof PainCard, z.ZodMiniType>;

const moment = {
  ...place,
  kind: z.literal('moment'),
  text: textSchema,
  moment: z._default(z.enum(MOMENTS), 'custom'),
  makeOrBreak: z._default(z.boolean(), false),
  ...rest,
} satisfies Record<keyof MomentCard, z.ZodMiniType>;

const opportunity = {
  ...place,
  kind: z.literal('opportunity'),
  text: textSchema,
  impact: z.exactOptional(markSchema(1, 5)),
  effort: z.exactOptional(markSchema(1, 5)),
  confidence: z.exactOptional(markSchema(1, 5)),
  kano: z.exactOptional(z.enum(KANO_CLASSES)),
  painIds: idsSchema('card'),
  status: z._default(z.enum(OPPORTUNITY_STATUSES), 'idea'),
  ...rest,
} satisfies Record<keyof OpportunityCard, z.ZodMiniType>;

const insight = {
  ...place,
  kind: z.literal('insight'),
  text: textSchema,
  insight: z._default(z.enum(INSIGHT_KINDS), 'observation'),
  figure: z.exactOptional(z.string()),
  participant: z.exactOptional(z.string()),
  ...rest,
} satisfies Record<keyof InsightCard, z.ZodMiniType>;

const dataPoint = {
  ...place,
  kind: z.literal('dataPoint'),
  text: textSchema,
  system: z.exactOptional(z.string()),
  quality: z.exactOptional(z.string()),
  sensitivity: z._default(z.enum(SENSITIVITIES), 'none'),
  ...rest,
} satisfies Record<keyof DataPointCard, z.ZodMiniType>;

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

export const cardSchema: z.ZodMiniType<Card> = z.discriminatedUnion('kind', [
  z.looseObject(note),
  z.looseObject(touchpoint),
  z.looseObject(pain),
  z.looseObject(moment),
  z.looseObject(opportunity),
  z.looseObject(insight),
  z.looseObject(dataPoint),
]);
