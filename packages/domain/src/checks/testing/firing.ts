import { type BoardBuilder, createBuilder } from '../../board/createBuilder.ts';
import { newId } from '../../newId.ts';
import type { FieldsOfRecord } from '../../record/makeRecord.ts';
import type { Card } from '../../records/card.ts';
import { seededRandom } from '../../seededRandom.ts';
import type { CardKind, LaneType } from '../../vocabulary/vocabulary.ts';
import type { CheckId } from '../check.ts';
import { checkBoard } from '../checkBoard.ts';

/** The day on which the tests ask. */
export const TODAY = '2026-11-26T09:00:00.000Z';

type Fields<C extends 'maps' | 'stages' | 'steps' | 'lanes' | 'metrics'> = Partial<FieldsOfRecord<C>>;

/** Lays things on a board on which nothing lies yet but one map with two personas, Ada and Ben. */
export interface TestBoard {
  readonly add: BoardBuilder['add'];
  map(fields: Fields<'maps'>): void;
  stage(id: string, fields?: Fields<'stages'>): void;
  /** A step in a stage of its own name, `a` in `stage:a`, unless another is named; the stage is made with it. */
  step(id: string, fields?: Fields<'steps'> & { readonly in?: string }): void;
  lane(id: string, type: LaneType, fields?: Fields<'lanes'>): void;
  /** A card with the id `card:…` at a step, or in the tray of its lane for null. */
  card<K extends CardKind>(
    kind: K,
    id: string,
    at: string | null,
    fields?: Partial<Card & { kind: K }>,
  ): void;
  feel(at: string, who: 'ada' | 'ben', valence: number, source?: 'observed' | 'assumed'): void;
  metric(id: string, fields: Fields<'metrics'>): void;
}

export const MAP = 'map:m';

/** The keys of what one check finds, each with the record it points at: `L1.noStep stage:a`. */
export function firing(check: CheckId, fill: (board: TestBoard) => void): readonly string[] {
  return checkBoard(testBoard(fill), TODAY)
    .filter((finding) => finding.check === check)
    .map(({ key, on }) => `${key} ${on}`);
}

/** The board that `firing` asks. */
export function testBoard(fill: (board: TestBoard) => void): ReturnType<BoardBuilder['snapshot']> {
  const random = seededRandom(3);
  const builder = createBuilder({ now: TODAY, by: '', newId: (prefix) => newId(prefix, random) });
  const { add } = builder;
  const stages = new Set<string>();
  const lanes = new Set<string>();
  let map: Fields<'maps'> = {};
  const stage = (id: string, fields: Fields<'stages'> = {}): void => {
    if (stages.has(id)) return;
    stages.add(id);
    add('stages', { id: `stage:${id}`, mapId: MAP, name: id, ...fields });
  };
  const lane = (id: string, type: LaneType, fields: Fields<'lanes'> = {}): void => {
    lanes.add(id);
    add('lanes', { id: `lane:${id}`, mapId: MAP, type, title: id, ...fields });
  };
  add('personas', { id: 'persona:ada', name: 'Ada' });
  add('personas', { id: 'persona:ben', name: 'Ben' });
  fill({
    add,
    map: (fields) => {
      map = { ...map, ...fields };
    },
    stage,
    step: (id, { in: home = id, ...fields } = {}) => {
      stage(home);
      add('steps', { id: `step:${id}`, mapId: MAP, stageId: `stage:${home}`, name: `${id} step`, ...fields });
    },
    lane,
    card: (kind, id, at, fields = {}) => {
      if (!lanes.has('all') && fields.laneId === undefined) lane('all', 'custom');
      const place = { mapId: MAP, laneId: 'lane:all', stepId: at === null ? null : `step:${at}` } as const;
      add('cards', { ...place, text: id, ...fields, kind, id: `card:${id}` } as FieldsOfRecord<'cards'>);
    },
    feel: (at, who, valence, source = 'observed') =>
      void add('emotions', {
        mapId: MAP,
        stepId: `step:${at}`,
        personaId: `persona:${who}`,
        valence,
        source,
      }),
    metric: (id, fields) =>
      void add('metrics', {
        id: `metric:${id}`,
        name: id,
        scope: { kind: 'map', id: MAP },
        ...fields,
      } as FieldsOfRecord<'metrics'>),
  });
  add('maps', { id: MAP, title: 'Map', personaIds: ['persona:ada', 'persona:ben'], ...map });
  return builder.snapshot('Test');
}
