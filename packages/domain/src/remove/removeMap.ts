import type { JourneyMap } from '../records/journeyMap.ts';
import type { BoardSnapshot, Collection } from '../snapshot.ts';
import type { DeletionPlan, DeletionTarget } from './deletion.ts';

const ON_A_MAP = [
  'stages',
  'steps',
  'stepLinks',
  'lanes',
  'cards',
  'emotions',
] as const satisfies readonly Collection[];

/** A map goes with everything on it, and with the metrics about it. */
export function removeMap(snapshot: BoardSnapshot, { id }: JourneyMap): DeletionPlan {
  const removed: DeletionTarget[] = [{ collection: 'maps', id }];
  const gone = new Set<string>([id]);
  for (const collection of ON_A_MAP) {
    for (const record of snapshot[collection].values()) {
      if (record.mapId !== id) continue;
      removed.push({ collection, id: record.id });
      gone.add(record.id);
    }
  }
  for (const metric of snapshot.metrics.values()) {
    if (gone.has(metric.scope.id)) removed.push({ collection: 'metrics', id: metric.id });
  }
  return { changes: [], removed };
}
