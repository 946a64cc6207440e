import { freezableIn, isSame } from '@wayline/document';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { tell } from '../rooms/tell.ts';
import { createFollower } from '../sessions/createFollower.ts';
import type { Turns } from '../sessions/createTurns.ts';
import { type ChangingFrozenSet, createFrozenSet } from './createFrozenSet.ts';
import type { FreezeStore } from './freezeStore.ts';
import type { Freezing } from './freezing.ts';

export interface FreezingOptions {
  readonly store: FreezeStore;
  /** The boards. */
  readonly rooms: Pick<RoomRegistry, 'peek'>;
  /** The acts of a board wait for each other, so that rooms learn of them in the order of the store. */
  readonly inTurn: Turns;
  /** Lanes in which everybody writes in private at present: the reveal must be able to fill them. */
  readonly privateLanes: (boardId: string) => Promise<readonly string[]>;
  /** What is frozen on a board has changed in the store. */
  readonly show: (boardId: string) => void;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

const lanesIn = (ids: Iterable<string>): string[] => [...ids].filter((id) => id.startsWith('lane:'));

/** The store is the truth; what rooms keep to follows it as soon as it is written, and is read before a room opens. */
export function createFreezing({
  store,
  rooms,
  inTurn,
  privateLanes,
  show,
  now,
  warn,
}: FreezingOptions): Freezing {
  /** Of boards that were opened since the server began: a few ids each. */
  const sets = new Map<string, ChangingFrozenSet>();
  const readings = new Map<string, Promise<ChangingFrozenSet>>();

  async function read(boardId: string): Promise<ChangingFrozenSet> {
    const set = createFrozenSet((await store.listFrozen(boardId)).map(({ id }) => id));
    sets.set(boardId, set);
    return set;
  }

  /** One set for each board, however many ask at once; what could not be read is read again by whoever asks next. */
  async function setOf(boardId: string): Promise<ChangingFrozenSet> {
    const known = sets.get(boardId);
    if (known) return known;
    const reading = readings.get(boardId) ?? read(boardId).finally(() => readings.delete(boardId));
    readings.set(boardId, reading);
    return reading;
  }

  /** Tells the room, the people in it, and whoever reads the session, what the store says now. */
  function changed(
    boardId: string,
    set: ChangingFrozenSet,
    frozen: readonly string[],
    free: readonly string[],
  ): void {
    const before = lanesIn(set.ids);
    if (!set.change(frozen, free)) return;
    const laneIds = lanesIn(set.ids);
    if (!isSame(laneIds, before)) rooms.peek(boardId)?.notify({ type: 'frozenLanes', laneIds });
    show(boardId);
  }

  async function letGo(boardId: string, ids: readonly string[]): Promise<void> {
    const set = await setOf(boardId);
    await store.unfreeze(boardId, ids);
    changed(boardId, set, [], ids);
  }

  const follower = createFollower(
    (room) =>
      inTurn(room.id, async () => {
        const { ids } = await setOf(room.id);
        const present = await room.read((doc) => freezableIn(doc, ids));
        const gone = [...ids].filter((id) => !present.has(id));
        if (gone.length > 0) await letGo(room.id, gone);
      }),
    (board, error) => warn('what is gone stays frozen for now', { board, reason: String(error) }),
  );

  return {
    freeze: (room, by, targets) =>
      inTurn(room.id, async () => {
        const boardId = room.id;
        const present = await room.read((doc) => freezableIn(doc, targets));
        if (!targets.every((id) => present.has(id))) return 'noSuchTarget';
        const secret = await privateLanes(boardId);
        if (targets.some((id) => secret.includes(id))) return 'privateOpen';
        const set = await setOf(boardId);
        await store.freeze(targets.map((id) => ({ boardId, id, by, at: now() })));
        changed(boardId, set, targets, []);
        return null;
      }),
    unfreeze: (boardId, targets) =>
      inTurn(boardId, async () => {
        await letGo(boardId, targets);
        return null;
      }),
    frozenOn: setOf,
    async greet(boardId, peer) {
      const { ids } = await setOf(boardId);
      const laneIds = lanesIn(ids);
      if (laneIds.length > 0) tell({ type: 'frozenLanes', laneIds }, [peer]);
    },
    follow(room) {
      if ((sets.get(room.id)?.ids.size ?? 0) > 0) follower.follow(room);
    },
    stop: follower.stop,
  };
}
