import { emotionId } from '../ids.ts';
import type { Collection } from '../snapshot.ts';

/**
 * What stands in for fields that have no default, when they cannot be read: references to nothing, so that the
 * record is kept, shown nowhere and harms nobody.
 */
export const NEUTRAL_FIELDS: Readonly<Record<Collection, Readonly<Record<string, unknown>>>> = {
  maps: {},
  stages: { mapId: 'map:unreadable' },
  steps: { mapId: 'map:unreadable', stageId: 'stage:unreadable' },
  stepLinks: { mapId: 'map:unreadable', from: 'step:unreadable', to: 'step:unreadable' },
  lanes: { mapId: 'map:unreadable' },
  cards: { mapId: 'map:unreadable', laneId: 'lane:unreadable' },
  emotions: { mapId: 'map:unreadable', stepId: 'step:unreadable', personaId: 'persona:unreadable' },
  personas: {},
  channels: {},
  actors: {},
  departments: {},
  toneRules: {},
  metrics: { scope: { kind: 'map', id: 'map:unreadable' } },
  items: { fileId: 'file:unreadable', personaId: 'persona:unreadable' },
  connectors: { from: { pos: [0, 0] }, to: { pos: [0, 0] } },
};

/** The id of a record that has none. */
export function neutralId(collection: Collection, prefix: string | null): string {
  return prefix === null || collection === 'emotions'
    ? emotionId('step:unreadable', 'persona:unreadable')
    : `${prefix}:unreadable`;
}
