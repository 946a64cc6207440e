import { LANES } from '../lanes/lanes.ts';
import { compareKeys, compareOrder } from '../order/order.ts';
import type { Card } from '../records/card.ts';
import type { Emotion } from '../records/emotion.ts';
import type { Lane } from '../records/lane.ts';
import type { Metric } from '../records/metric.ts';
import type { Stage } from '../records/stage.ts';
import type { Step } from '../records/step.ts';
import type { StepLink } from '../records/stepLink.ts';
import type { BoardSnapshot, Collection } from '../snapshot.ts';

type Groups<T> = ReadonlyMap<string, readonly T[]>;

/**
 * A board's records grouped as a map reads them. Groups are made on first use, sorted, and already repaired as the
 * rules say: a card of a step that is gone lies in its lane's tray, a step of a stage that is gone lies in the
 * map's last stage, and what belongs to nothing any more is left out.
 */
export interface BoardIndex {
  readonly snapshot: BoardSnapshot;
  readonly stagesByMap: Groups<Stage>;
  readonly stepsByStage: Groups<Step>;
  /** Columns: steps in the order of their stages. */
  readonly stepsByMap: Groups<Step>;
  /** The stage under which a step is shown, by step id. */
  readonly stageOfStep: ReadonlyMap<string, Stage>;
  /** Place of a step among its map's columns, from 0. */
  readonly columnOfStep: ReadonlyMap<string, number>;
  readonly lanesByMap: Groups<Lane>;
  /** By `cellKey`. */
  readonly cardsByCell: Groups<Card>;
  readonly cardsByStep: Groups<Card>;
  readonly cardsByMap: Groups<Card>;
  /** The lane in which a card is shown, by card id. */
  readonly laneOfCard: ReadonlyMap<string, Lane>;
  readonly emotionsByMap: Groups<Emotion>;
  readonly linksByMap: Groups<StepLink>;
  /** By the id of the map, stage, step or card that they are about. */
  readonly metricsByScope: Groups<Metric>;
}

/** The key of a cell, or of a lane's tray. */
export function cellKey(laneId: string, stepId: string | null): string {
  return `${laneId} ${stepId ?? ''}`;
}

/** An index of a snapshot. Groups whose tables did not change since `previous` are taken over from it. */
export function createIndex(snapshot: BoardSnapshot, previous?: BoardIndex): BoardIndex {
  const group = <T>(name: keyof BoardIndex, uses: readonly Collection[], make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      if (made === undefined) {
        const same = previous && uses.every((table) => previous.snapshot[table] === snapshot[table]);
        // A group of the same name over the same tables is of the same type.
        made = same ? (previous[name] as T) : make();
      }
      return made;
    };
  };
  const { maps, stages, steps, lanes, cards } = snapshot;

  const stagesByMap = group('stagesByMap', ['maps', 'stages'], () =>
    sortGroups(
      groupBy(stages.values(), ({ mapId }) => (maps.has(mapId) ? mapId : null)),
      compareOrder,
    ),
  );
  const stageOfStep = group('stageOfStep', ['maps', 'stages', 'steps'], () => {
    const homes = new Map<string, Stage>();
    for (const step of steps.values()) {
      const own = stages.get(step.stageId);
      const home =
        own?.mapId === step.mapId && maps.has(step.mapId) ? own : stagesByMap().get(step.mapId)?.at(-1);
      if (home) homes.set(step.id, home);
    }
    return homes;
  });
  const stepsByStage = group('stepsByStage', ['maps', 'stages', 'steps'], () =>
    sortGroups(
      groupBy(steps.values(), ({ id }) => stageOfStep().get(id)?.id ?? null),
      compareOrder,
    ),
  );
  const stepsByMap = group('stepsByMap', ['maps', 'stages', 'steps'], () => {
    const columns = new Map<string, readonly Step[]>();
    for (const [mapId, itsStages] of stagesByMap()) {
      columns.set(
        mapId,
        itsStages.flatMap((stage) => stepsByStage().get(stage.id) ?? []),
      );
    }
    return columns;
  });
  const columnOfStep = group('columnOfStep', ['maps', 'stages', 'steps'], () => {
    const columns = new Map<string, number>();
    for (const row of stepsByMap().values()) row.forEach((step, column) => void columns.set(step.id, column));
    return columns;
  });
  const lanesByMap = group('lanesByMap', ['maps', 'lanes'], () =>
    sortGroups(
      groupBy(lanes.values(), ({ mapId }) => (maps.has(mapId) ? mapId : null)),
      compareOrder,
    ),
  );
  const laneOfCard = group('laneOfCard', ['maps', 'lanes', 'cards'], () => {
    const homes = new Map<string, Lane>();
    for (const card of cards.values()) {
      const own = lanes.get(card.laneId);
      const home = own?.mapId === card.mapId && maps.has(card.mapId) ? own : adoptingLane(lanesByMap(), card);
      if (home) homes.set(card.id, home);
    }
    return homes;
  });
  const cardTables: readonly Collection[] = ['maps', 'stages', 'steps', 'lanes', 'cards'];
  const liveStep = (card: Card): string | null =>
    card.stepId !== null && steps.get(card.stepId)?.mapId === card.mapId && stageOfStep().has(card.stepId)
      ? card.stepId
      : null;
  const cardsByCell = group('cardsByCell', cardTables, () =>
    sortGroups(
      groupBy(cards.values(), (card) => {
        const lane = laneOfCard().get(card.id);
        return lane ? cellKey(lane.id, liveStep(card)) : null;
      }),
      compareOrder,
    ),
  );
  const cardsByStep = group('cardsByStep', cardTables, () => {
    const ranks = new Map<string, number>();
    for (const row of lanesByMap().values()) row.forEach((lane, rank) => void ranks.set(lane.id, rank));
    const rank = (card: Card): number => ranks.get(laneOfCard().get(card.id)?.id ?? '') ?? 0;
    return sortGroups(
      groupBy(cards.values(), (card) => (laneOfCard().has(card.id) ? liveStep(card) : null)),
      (a, b) => rank(a) - rank(b) || compareOrder(a, b),
    );
  });
  const cardsByMap = group('cardsByMap', ['maps', 'lanes', 'cards'], () =>
    groupBy(cards.values(), (card) => (laneOfCard().has(card.id) ? card.mapId : null)),
  );
  const emotionsByMap = group('emotionsByMap', ['maps', 'stages', 'steps', 'personas', 'emotions'], () =>
    groupBy(snapshot.emotions.values(), ({ mapId, stepId, personaId }) =>
      steps.get(stepId)?.mapId === mapId && stageOfStep().has(stepId) && snapshot.personas.has(personaId)
        ? mapId
        : null,
    ),
  );
  const linksByMap = group('linksByMap', ['maps', 'stages', 'steps', 'stepLinks'], () =>
    groupBy(snapshot.stepLinks.values(), ({ mapId, from, to }) =>
      from !== to && steps.get(from)?.mapId === mapId && steps.get(to)?.mapId === mapId ? mapId : null,
    ),
  );
  const metricsByScope = group('metricsByScope', ['metrics'], () =>
    sortGroups(
      groupBy(snapshot.metrics.values(), ({ scope }) => scope.id),
      (a, b) => compareKeys(a.id, b.id),
    ),
  );

  return {
    snapshot,
    get stagesByMap() {
      return stagesByMap();
    },
    get stepsByStage() {
      return stepsByStage();
    },
    get stepsByMap() {
      return stepsByMap();
    },
    get stageOfStep() {
      return stageOfStep();
    },
    get columnOfStep() {
      return columnOfStep();
    },
    get lanesByMap() {
      return lanesByMap();
    },
    get cardsByCell() {
      return cardsByCell();
    },
    get cardsByStep() {
      return cardsByStep();
    },
    get cardsByMap() {
      return cardsByMap();
    },
    get laneOfCard() {
      return laneOfCard();
    },
    get emotionsByMap() {
      return emotionsByMap();
    },
    get linksByMap() {
      return linksByMap();
    },
    get metricsByScope() {
      return metricsByScope();
    },
  };
}

/** Where a card goes whose lane was removed while somebody wrote it: a lane of its kind, so that it is not lost. */
function adoptingLane(lanesByMap: Groups<Lane>, card: Card): Lane | undefined {
  const lanes = lanesByMap.get(card.mapId) ?? [];
  return lanes.find((lane) => LANES[lane.type].cardKind === card.kind);
}

function groupBy<T>(records: Iterable<T>, keyOf: (record: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function sortGroups<T>(groups: Map<string, T[]>, compare: (a: T, b: T) => number): Groups<T> {
  for (const group of groups.values()) group.sort(compare);
  return groups;
}
