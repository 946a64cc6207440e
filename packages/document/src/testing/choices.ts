import type {
  AnyRecord,
  CardId,
  Collection,
  ItemId,
  LaneId,
  PersonaId,
  Random,
  RecordOf,
  StepId,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import type { Place } from '../commands/place.ts';
import type { Peer } from './createPeers.ts';

/** Chance and marks for random acts. */
export interface ActContext {
  readonly random: Random;
  /** A letter that nobody typed before. */
  readonly token: () => string;
  /** Told which act begins. */
  readonly begin?: (name: string) => void;
  /** Told which letters are struck out. */
  readonly strike?: (letters: string) => void;
}

/** One of the things a person can do. */
export type Act = (peer: Peer, context: ActContext) => unknown;

/** How often an act is done, beside the others, and its name. */
export type WeightedAct = readonly [weight: number, name: string, act: Act];

/** What a random act asks for; each answer is a new choice. */
export interface Choices {
  readonly board: BoardDocument;
  readonly token: () => string;
  one<C extends Collection>(collection: C): RecordOf[C] | undefined;
  card<K extends RecordOf['cards']['kind']>(kind: K): Extract<RecordOf['cards'], { kind: K }> | undefined;
  cards(): CardId[];
  items(): ItemId[];
  frame(): ItemId | null;
  personaIds(): PersonaId[];
  /** A lane and a step of its map, or its tray. */
  cell(): { readonly laneId: LaneId; readonly stepId: StepId | null } | undefined;
  place(): Place;
  /** −2 … 2 with two decimals, so that two answers are rarely equal. */
  number(): number;
  coin(): boolean;
  of<T>(values: readonly T[]): T;
}

/** One of the values, or undefined when there is none. */
export function pick<T>(random: Random, values: Iterable<T>): T | undefined {
  const all = [...values];
  return all[Math.floor(random() * all.length)];
}

/** One of a table's records, or undefined when it is empty. */
export function pickFrom<T>(random: Random, table: ReadonlyMap<string, T>): T | undefined {
  let at = Math.floor(random() * table.size);
  for (const record of table.values()) if (at-- === 0) return record;
  return undefined;
}

/** Makes an act of what it does with its choices. */
export function act(run: (choices: Choices) => unknown): Act {
  return (peer, context) => run(choicesFor(peer, context));
}

const ANCHORS = ['cards', 'steps', 'stages', 'lanes'] as const;

function choicesFor({ board }: Peer, { random, token }: ActContext): Choices {
  const snapshot = board.snapshot();
  const one = <C extends Collection>(collection: C): RecordOf[C] | undefined =>
    // A table holds only records of its collection.
    pickFrom<AnyRecord>(random, snapshot[collection]) as RecordOf[C] | undefined;
  const some = <T extends { readonly id: string }>(table: ReadonlyMap<string, T>): T['id'][] =>
    [...table.values()].filter(() => random() < 2 / table.size).map(({ id }) => id);
  return {
    board,
    token,
    one,
    card: (kind) =>
      pick(
        random,
        [...snapshot.cards.values()].filter((card): card is never => card.kind === kind),
      ),
    cards: () => some(snapshot.cards),
    items: () => some(snapshot.items),
    frame: () =>
      pick(
        random,
        [...snapshot.items.values()].filter(({ type }) => type === 'frame'),
      )?.id ?? null,
    personaIds: () => some(snapshot.personas),
    cell() {
      const lane = one('lanes');
      const step = random() < 0.1 ? undefined : one('steps');
      return lane && { laneId: lane.id, stepId: step?.mapId === lane.mapId ? step.id : null };
    },
    place() {
      const anchor = one(pick(random, ANCHORS) ?? 'cards');
      if (random() < 0.3 || !anchor) return random() < 0.5 ? 'start' : 'end';
      return random() < 0.5 ? { before: anchor.id } : { after: anchor.id };
    },
    number: () => Math.round(random() * 400 - 200) / 100,
    coin: () => random() < 0.5,
    of(values) {
      const value = pick(random, values);
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}
