import { SCHEMA_VERSION } from '../schemaVersion.ts';
import type { BoardSnapshot } from '../snapshot.ts';

/** A board with nothing on it. */
export function emptySnapshot(title = ''): BoardSnapshot {
  return {
    board: { title, schemaVersion: SCHEMA_VERSION, generation: '' },
    maps: new Map(),
    stages: new Map(),
    steps: new Map(),
    stepLinks: new Map(),
    lanes: new Map(),
    cards: new Map(),
    emotions: new Map(),
    personas: new Map(),
    channels: new Map(),
    actors: new Map(),
    departments: new Map(),
    toneRules: new Map(),
    metrics: new Map(),
    items: new Map(),
    connectors: new Map(),
  };
}
