import type * as z from 'zod/mini';
import type { IdPrefix } from '../ids.ts';
import { cardFields, cardSchema } from '../schema/cardSchema.ts';
import { connectorFields, connectorSchema } from '../schema/connectorSchema.ts';
import {
  actorFields,
  actorSchema,
  channelFields,
  channelSchema,
  departmentFields,
  departmentSchema,
  toneRuleFields,
  toneRuleSchema,
} from '../schema/directorySchema.ts';
import { emotionFields, emotionSchema } from '../schema/emotionSchema.ts';
import { itemFields, itemSchema } from '../schema/itemSchema.ts';
import { laneFields, laneSchema } from '../schema/laneSchema.ts';
import { mapFields, mapSchema } from '../schema/mapSchema.ts';
import { metricFields, metricSchema } from '../schema/metricSchema.ts';
import { personaFields, personaSchema } from '../schema/personaSchema.ts';
import type { Fields } from '../schema/scalars.ts';
import { stageFields, stageSchema } from '../schema/stageSchema.ts';
import { stepLinkFields, stepLinkSchema } from '../schema/stepLinkSchema.ts';
import { stepFields, stepSchema } from '../schema/stepSchema.ts';
import { COLLECTIONS, type Collection, type RecordOf } from '../snapshot.ts';

/** A field whose value chooses the other fields: a card's `kind`, an item's `type`. */
export interface Variants {
  readonly by: 'kind' | 'type';
  /** The variant of a record whose own is missing or unknown. */
  readonly fallback: string;
  /** The field of the fallback that says what stood there, where it has one. */
  readonly was?: string;
  readonly fields: Readonly<Record<string, Fields>>;
}

/** Everything that is known about one kind of record. */
export interface RecordDefinition<C extends Collection> {
  readonly collection: C;
  /** The kind in front of its ids; an emotion's id is made of two others. */
  readonly prefix: IdPrefix | null;
  /** One record for people: "pain point" is a kind of "card". */
  readonly noun: string;
  readonly schema: z.ZodMiniType<RecordOf[C]>;
  /** Its fields in the order of the file, or those of each variant. */
  readonly fields: Fields | Variants;
  /** The fields that name what it lies in, outermost first; they group it in the file. */
  readonly parents: readonly string[];
  /** The field that holds its place among its siblings. */
  readonly order: 'order' | 'z' | null;
}

function define<C extends Collection>(definition: RecordDefinition<C>): RecordDefinition<C> {
  return definition;
}

/** The one registry of record kinds. */
export const DEFINITIONS: { readonly [C in Collection]: RecordDefinition<C> } = {
  maps: define({
    collection: 'maps',
    prefix: 'map',
    noun: 'map',
    schema: mapSchema,
    fields: mapFields,
    parents: [],
    order: null,
  }),
  stages: define({
    collection: 'stages',
    prefix: 'stage',
    noun: 'stage',
    schema: stageSchema,
    fields: stageFields,
    parents: ['mapId'],
    order: 'order',
  }),
  steps: define({
    collection: 'steps',
    prefix: 'step',
    noun: 'step',
    schema: stepSchema,
    fields: stepFields,
    parents: ['mapId', 'stageId'],
    order: 'order',
  }),
  stepLinks: define({
    collection: 'stepLinks',
    prefix: 'link',
    noun: 'link between steps',
    schema: stepLinkSchema,
    fields: stepLinkFields,
    parents: ['mapId'],
    order: null,
  }),
  lanes: define({
    collection: 'lanes',
    prefix: 'lane',
    noun: 'lane',
    schema: laneSchema,
    fields: laneFields,
    parents: ['mapId'],
    order: 'order',
  }),
  cards: define({
    collection: 'cards',
    prefix: 'card',
    noun: 'card',
    schema: cardSchema,
    fields: { by: 'kind', fallback: 'note', fields: cardFields },
    parents: ['mapId', 'laneId', 'stepId'],
    order: 'order',
  }),
  emotions: define({
    collection: 'emotions',
    prefix: null,
    noun: 'emotion',
    schema: emotionSchema,
    fields: emotionFields,
    parents: ['mapId'],
    order: null,
  }),
  personas: define({
    collection: 'personas',
    prefix: 'persona',
    noun: 'persona',
    schema: personaSchema,
    fields: personaFields,
    parents: [],
    order: 'order',
  }),
  channels: define({
    collection: 'channels',
    prefix: 'channel',
    noun: 'channel',
    schema: channelSchema,
    fields: channelFields,
    parents: [],
    order: null,
  }),
  actors: define({
    collection: 'actors',
    prefix: 'actor',
    noun: 'actor',
    schema: actorSchema,
    fields: actorFields,
    parents: [],
    order: null,
  }),
  departments: define({
    collection: 'departments',
    prefix: 'department',
    noun: 'department',
    schema: departmentSchema,
    fields: departmentFields,
    parents: [],
    order: null,
  }),
  toneRules: define({
    collection: 'toneRules',
    prefix: 'tone',
    noun: 'tone rule',
    schema: toneRuleSchema,
    fields: toneRuleFields,
    parents: [],
    order: null,
  }),
  metrics: define({
    collection: 'metrics',
    prefix: 'metric',
    noun: 'metric',
    schema: metricSchema,
    fields: metricFields,
    parents: [],
    order: null,
  }),
  items: define({
    collection: 'items',
    prefix: 'item',
    noun: 'item',
    schema: itemSchema,
    fields: { by: 'type', fallback: 'unknown', was: 'writtenAs', fields: itemFields },
    parents: [],
    order: 'z',
  }),
  connectors: define({
    collection: 'connectors',
    prefix: 'connector',
    noun: 'connector',
    schema: connectorSchema,
    fields: connectorFields,
    parents: [],
    order: 'z',
  }),
};

/** The collection that an id belongs to, or null for a file's or an unknown id. */
export function collectionOf(id: string): Collection | null {
  if (id.includes('|')) return 'emotions';
  const prefix = id.slice(0, id.indexOf(':'));
  return COLLECTIONS.find((collection) => DEFINITIONS[collection].prefix === prefix) ?? null;
}
