import type { Board } from './records/board.ts';
import type { Card } from './records/card.ts';
import type { Connector } from './records/connector.ts';
import type { Actor, Channel, Department, ToneRule } from './records/directory.ts';
import type { Emotion } from './records/emotion.ts';
import type { Item } from './records/item.ts';
import type { JourneyMap } from './records/journeyMap.ts';
import type { Lane } from './records/lane.ts';
import type { Metric } from './records/metric.ts';
import type { Persona } from './records/persona.ts';
import type { Stage } from './records/stage.ts';
import type { Step } from './records/step.ts';
import type { StepLink } from './records/stepLink.ts';

/** Collection name → record. The names are those of the file, of the document's root maps and of the API. */
export interface RecordOf {
  readonly maps: JourneyMap;
  readonly stages: Stage;
  readonly steps: Step;
  readonly stepLinks: StepLink;
  readonly lanes: Lane;
  readonly cards: Card;
  readonly emotions: Emotion;
  readonly personas: Persona;
  readonly channels: Channel;
  readonly actors: Actor;
  readonly departments: Department;
  readonly toneRules: ToneRule;
  readonly metrics: Metric;
  readonly items: Item;
  readonly connectors: Connector;
}

export type Collection = keyof RecordOf;
export type AnyRecord = RecordOf[Collection];

/** All records of one kind, by id. */
export type Table<C extends Collection> = ReadonlyMap<string, RecordOf[C]>;

/** A whole board as plain, immutable data. A record that did not change keeps its identity between two snapshots. */
export type BoardSnapshot = { readonly board: Board } & { readonly [C in Collection]: Table<C> };

/** The collections in the order of the file. */
export const COLLECTIONS: readonly Collection[] = [
  'maps',
  'stages',
  'steps',
  'stepLinks',
  'lanes',
  'cards',
  'emotions',
  'personas',
  'channels',
  'actors',
  'departments',
  'toneRules',
  'metrics',
  'items',
  'connectors',
];

/**
 * The fields that people type into together, by collection. In a live document each is a shared text, made with
 * its record and never replaced; every other field is a last-writer-wins value.
 */
export const TEXT_FIELDS: Readonly<Record<Collection, readonly string[]>> = {
  maps: ['title', 'description', 'scenario', 'goal', 'expectations'],
  stages: ['name', 'customerGoal'],
  steps: ['name', 'description'],
  stepLinks: [],
  lanes: ['title'],
  cards: ['text'],
  emotions: ['word', 'reason'],
  personas: ['name', 'archetype', 'quote', 'bio'],
  channels: [],
  actors: [],
  departments: [],
  toneRules: [],
  metrics: [],
  items: ['text'],
  connectors: ['label'],
};
