import { type AnyRecord, type BoardSnapshot, compareKeys, compareOrder } from '@wayline/domain';

/** Compares two records of a collection by where one comes upon them when reading the board. */
export type ReadingOrder = (a: AnyRecord, b: AnyRecord) => number;

interface Ordered {
  readonly id: string;
  readonly order: string;
}

const placesOf = (records: Iterable<Ordered>): ReadonlyMap<string, number> =>
  new Map([...records].sort(compareOrder).map(({ id }, place) => [id, place]));

/** The order of a board: by map, along its steps, down its lanes; free things from the top down. */
export function readingOrder(snapshot: BoardSnapshot): ReadingOrder {
  const stages = placesOf(snapshot.stages.values());
  const steps = placesOf(snapshot.steps.values());
  const lanes = placesOf(snapshot.lanes.values());
  const columnOf = (stepId: string | null): number => {
    const step = stepId === null ? undefined : snapshot.steps.get(stepId as never);
    // What waits in a tray comes behind the last step.
    if (!step) return Number.MAX_SAFE_INTEGER;
    return (stages.get(step.stageId) ?? 0) * 100_000 + (steps.get(step.id) ?? 0);
  };
  const keysOf = (record: AnyRecord): readonly number[] => {
    if ('stepId' in record)
      return [columnOf(record.stepId), 'laneId' in record ? (lanes.get(record.laneId) ?? 0) : 0];
    if ('stageId' in record) return [columnOf(record.id)];
    if ('pos' in record) return [record.pos[1], record.pos[0]];
    return [];
  };
  return (a, b) => {
    const maps = 'mapId' in a && 'mapId' in b ? compareKeys(a.mapId, b.mapId) : 0;
    if (maps !== 0) return maps;
    const [first, second] = [keysOf(a), keysOf(b)];
    for (const [place, key] of first.entries()) {
      const by = key - (second[place] ?? 0);
      if (by !== 0) return by;
    }
    const [orderA, orderB] = ['order' in a ? a.order : '', 'order' in b ? b.order : ''];
    return compareOrder({ id: a.id, order: orderA }, { id: b.id, order: orderB });
  };
}
