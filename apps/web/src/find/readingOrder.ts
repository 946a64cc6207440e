import { type AnyRecord, type BoardSnapshot, compareOrder } from '@wayline/domain';

/** Where one comes upon a record when reading the board; compared number by number, then by `order`. */
export interface ReadingPlace {
  readonly numbers: readonly [map: number, column: number, lane: number];
  readonly order: string;
}

/** Finds the place of a record. */
export type ReadingOrder = (record: AnyRecord) => ReadingPlace;

interface Ordered {
  readonly id: string;
  readonly order: string;
}

const placesOf = (records: readonly Ordered[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, place) => [id, place]));

/** Compares two places: what is read first comes first. */
export function comparePlaces(a: ReadingPlace, b: ReadingPlace): number {
  for (let at = 0; at < a.numbers.length; at += 1) {
    const by = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (by !== 0) return by;
  }
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
}

/** The order of a board: by map, along its steps, down its lanes; free things from the top down. */
export function readingOrder(snapshot: BoardSnapshot): ReadingOrder {
  const maps = placesOf([...snapshot.maps.values()].map(({ id }) => ({ id, order: '' })));
  const stages = placesOf([...snapshot.stages.values()].sort(compareOrder));
  const steps = placesOf(
    [...snapshot.steps.values()].sort(
      (a, b) => (stages.get(a.stageId) ?? 0) - (stages.get(b.stageId) ?? 0) || compareOrder(a, b),
    ),
  );
  const lanes = placesOf([...snapshot.lanes.values()].sort(compareOrder));
  // What waits in a tray comes behind the last step.
  const column = (stepId: string | null): number =>
    (stepId === null ? undefined : steps.get(stepId)) ?? steps.size;

  return (record) => {
    const order = `${'order' in record ? record.order : ''} ${record.id}`;
    if ('pos' in record) return { numbers: [0, record.pos[1], record.pos[0]], order };
    const map = 'mapId' in record ? (maps.get(record.mapId) ?? 0) : 0;
    const lane = 'laneId' in record ? (lanes.get(record.laneId) ?? 0) : 0;
    if ('stepId' in record) return { numbers: [map, column(record.stepId), lane], order };
    return { numbers: [map, steps.get(record.id) ?? stages.get(record.id) ?? 0, lane], order };
  };
}
