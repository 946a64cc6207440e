import type { Collection } from '@wayline/domain';
import { plural } from '../plural.ts';

const kinds: Readonly<Record<Exclude<Collection, 'cards' | 'items'>, string>> = {
  maps: 'Map',
  stages: 'Stage',
  steps: 'Step',
  stepLinks: 'Step link',
  lanes: 'Lane',
  emotions: 'Emotion',
  personas: 'Persona',
  metrics: 'Metric',
  connectors: 'Connector',
  channels: 'Channel',
  actors: 'Actor',
  departments: 'Department',
  toneRules: 'Tone rule',
};

/** What was deleted on a board and waits. */
export const trash = {
  title: 'Deleted things',
  hint: 'What anybody deletes on this board waits here for 30 days, with all that went with it.',
  empty: 'Nothing was deleted here in the last 30 days.',
  kinds: kinds as Readonly<Record<Exclude<Collection, 'cards' | 'items'>, string>>,
  untitled: 'Without words',
  with: (count: number): string => `and ${plural(count, 'thing', 'things')} with it`,
  bringBack: 'Bring back',
  bringBackName: (name: string): string => `Bring back “${name}”`,
  isBack: (name: string): string => `“${name}” is back`,
  isBackWith: (name: string, other: string): string => `“${name}” is back, and “${other}”, in which it stood`,
  noPlace: (name: string): string => `“${name}” has no place any more: what it stood in is gone for good.`,
  gone: 'Somebody else has brought it back already.',
};
