import {
  type ActorId,
  type AnyRecord,
  type BoardSnapshot,
  type CardId,
  type Collection,
  type ConnectorId,
  type Entry,
  type FieldsOfRecord,
  type Iso,
  type ItemId,
  LANES,
  type LaneId,
  type LaneType,
  type MakeContext,
  type MapId,
  makeRecord,
  newId,
  type OrderKey,
  orderBetween,
  type PersonaId,
  type RecordOf,
  type StageId,
  type StepId,
  snapshotOf,
} from '@wayline/domain';
import { LIMITS } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';

/** More records of one kind than this are no journey that anybody could look at. */
const MOST: Readonly<Partial<Record<Collection, number>>> = {
  maps: 100,
  stages: LIMITS.steps,
  steps: LIMITS.steps,
  lanes: 1_000,
  cards: LIMITS.cards,
  personas: 200,
  actors: 1_000,
  channels: 1_000,
  items: 5_000,
  connectors: 5_000,
};

/** Makes a board record by record; siblings stand in the order in which they were added. */
export class BoardBuilder {
  readonly #context: MakeContext;
  readonly #entries: Entry[] = [];
  readonly #lastOrder = new Map<string, OrderKey>();
  readonly #personaIds = new Map<MapId, PersonaId[]>();
  readonly #latest = new Map<Collection, { count: number; record: AnyRecord }>();
  #personas = 0;
  #excess: Collection | null = null;

  constructor({ now, random }: { readonly now: Iso; readonly random: () => number }) {
    this.#context = { now, by: '', newId: (prefix) => newId(prefix, random) };
  }

  map(title: string, fields: FieldsOfRecord<'maps'> = {}): MapId {
    const { id } = this.#add('maps', { ...fields, title });
    this.#personaIds.set(id, []);
    return id;
  }

  stage(mapId: MapId, name: string, fields: FieldsOfRecord<'stages'> = {}): StageId {
    return this.#add('stages', { ...fields, mapId, name, order: this.#next(`stage ${mapId}`) }).id;
  }

  step(mapId: MapId, stageId: StageId, name: string): StepId {
    return this.#add('steps', { mapId, stageId, name, order: this.#next(`step ${stageId}`) }).id;
  }

  lane(mapId: MapId, type: LaneType, title: string = LANES[type].title, personaId?: PersonaId): LaneId {
    const order = this.#next(`lane ${mapId}`);
    return this.#add('lanes', { mapId, type, title, order, ...(personaId && { personaId }) }).id;
  }

  /** A card at the end of its cell. */
  card(fields: FieldsOfRecord<'cards'> & { readonly laneId: LaneId }): CardId {
    return this.#add('cards', { ...fields, order: this.#next(`card ${fields.laneId} ${fields.stepId}`) }).id;
  }

  emotion(fields: FieldsOfRecord<'emotions'>): void {
    this.#add('emotions', fields);
  }

  /** A persona of a map, whose first one is its main persona, or of no map yet. Colours go round. */
  persona(mapId: MapId | null, name: string, fields: FieldsOfRecord<'personas'> = {}): PersonaId {
    const color = (this.#personas++ % 8) + 1;
    const { id } = this.#add('personas', { color, ...fields, name, order: this.#next('persona') });
    if (mapId) this.addPersonaTo(mapId, id);
    return id;
  }

  addPersonaTo(mapId: MapId, personaId: PersonaId): void {
    const ids = this.#personaIds.get(mapId);
    if (ids && !ids.includes(personaId)) ids.push(personaId);
  }

  actor(name: string, kind: RecordOf['actors']['kind']): ActorId {
    return this.#add('actors', { name, kind }).id;
  }

  channel(fields: FieldsOfRecord<'channels'>): RecordOf['channels']['id'] {
    return this.#add('channels', fields).id;
  }

  item(fields: FieldsOfRecord<'items'>): ItemId {
    return this.#add('items', { ...fields, z: this.#next('z') }).id;
  }

  connector(fields: FieldsOfRecord<'connectors'>): ConnectorId {
    return this.#add('connectors', { ...fields, z: this.#next('z') }).id;
  }

  /** The problem with a source that asked for more than a board may hold, or null. */
  tooMany(): Problem | null {
    const kind = this.#excess;
    if (kind === null) return null;
    return { ...problemOf('file', 'too-many', MOST[kind] ?? 0, kind), code: `too-many-${kind}` };
  }

  snapshot(title: string): BoardSnapshot {
    const entries = this.#entries.map((entry): Entry => {
      if (entry.collection !== 'maps') return entry;
      const personaIds = this.#personaIds.get(entry.record.id) ?? [];
      return { collection: 'maps', record: { ...entry.record, personaIds } };
    });
    return snapshotOf(entries, title);
  }

  #add<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): RecordOf[C] {
    const latest = this.#latest.get(collection);
    if (latest && latest.count >= (MOST[collection] ?? Number.POSITIVE_INFINITY)) {
      // The source is refused in the end; until then it must not cost more.
      this.#excess ??= collection;
      return latest.record as RecordOf[C];
    }
    const record = makeRecord(collection, fields, this.#context);
    this.#latest.set(collection, { count: (latest?.count ?? 0) + 1, record });
    // The record was made for this very collection.
    this.#entries.push({ collection, record } as unknown as Entry);
    return record;
  }

  #next(siblings: string): OrderKey {
    const order = orderBetween(this.#lastOrder.get(siblings) ?? null, null);
    this.#lastOrder.set(siblings, order);
    return order;
  }
}
