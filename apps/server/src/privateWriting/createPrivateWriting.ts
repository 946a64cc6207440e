import { hasRoomFor, type PrivateCards, privateLanesIn, type WritePrivate } from '@wayline/document';
import { cleanText, newId, type PrivateCard } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import type { FrozenOn } from '../freezing/frozenSet.ts';
import { peersOf } from '../rooms/peersOf.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { tell } from '../rooms/tell.ts';
import type { Turns } from '../sessions/createTurns.ts';
import { turnOf } from '../sessions/turnOf.ts';
import type { PrivateStore, StoredPrivateCard, StoredRound } from './privateStore.ts';
import type { PrivateWriting } from './privateWriting.ts';
import { revealIn } from './revealIn.ts';

const RETRY_MS = 2_000;

/** Why the store did not take a card, as its writer is told. */
const REFUSED = { closed: 'noPrivate', taken: 'outOfScope', full: 'tooMany' } as const;

export interface PrivateWritingOptions {
  readonly store: PrivateStore;
  /** The boards. */
  readonly rooms: Pick<RoomRegistry, 'peek' | 'open'>;
  readonly frozenOn: FrozenOn;
  readonly inTurn: Turns;
  /** Something of a board's round has changed in the store. */
  readonly show: (boardId: string) => void;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

const toOwn = ({ id, number, laneId, stepId, kind, text, order }: StoredPrivateCard): PrivateCard => ({
  id,
  number,
  laneId,
  stepId,
  kind,
  text,
  order,
});

/**
 * Until the reveal words are in the store and nowhere else. The reveal is decided in the store first, so that nobody
 * writes behind it; then the board gets the cards by one edit; then the round goes. Whatever ends the server in between
 * is made up for when it starts again, and cards that the board has already are not given twice.
 */
export function createPrivateWriting(options: PrivateWritingOptions): PrivateWriting {
  const { store, rooms, frozenOn, inTurn, show, now, warn } = options;
  const retries = new Set<NodeJS.Timeout>();
  let isStopped = false;

  async function openRound(boardId: string): Promise<StoredRound | null> {
    const round = await store.findRound(boardId);
    return round && round.revealedAt === null ? round : null;
  }

  function say(own: PrivateCards, peers: Iterable<RoomPeer>): void {
    tell({ type: 'privateCards', ...own }, peers);
  }

  /** Tells a writer, in all their windows, and shows everybody what they may see of it. */
  async function sayOwn({ boardId, id: roundId }: StoredRound, participant: string): Promise<void> {
    show(boardId);
    const cards = (await store.listPrivateCards(boardId, participant)).map(toOwn);
    say({ roundId, cards }, peersOf(rooms.peek(boardId), participant));
  }

  /** A card may lie where it lay, whatever became of the place; it is new, or moves, only to where there is room. */
  async function fits(
    room: Room,
    round: StoredRound,
    card: WritePrivate,
    old?: PrivateCard,
  ): Promise<boolean> {
    if (old?.laneId === card.laneId && old.stepId === card.stepId) return true;
    return round.laneIds.includes(card.laneId) && room.read((doc) => hasRoomFor(doc, round.mapId, card));
  }

  async function finish(room: Room, round: StoredRound): Promise<void> {
    const { boardId, id: roundId } = round;
    const cards = await store.listPrivateCards(boardId);
    await revealIn(room, round, cards);
    await store.removeRound(boardId, roundId);
    show(boardId);
    for (const writer of new Set(cards.map(({ participant }) => participant)))
      say({ roundId, cards: [] }, peersOf(rooms.peek(boardId), writer));
  }

  /** Ends a reveal that was decided. One that fails is tried again, but on a board that nobody can write. */
  async function finishOrRetry(room: Room, round: StoredRound): Promise<void> {
    try {
      await finish(room, round);
    } catch (error) {
      if (room.readOnlyReason === null) later(round.boardId);
      throw error;
    }
  }

  async function resume(boardId: string): Promise<void> {
    try {
      await inTurn(boardId, async () => {
        const room = await rooms.open(boardId);
        const round = await store.findRound(boardId);
        if (room && round && round.revealedAt !== null) await finishOrRetry(room, round);
      });
    } catch (error) {
      warn('private cards could not be revealed yet', { board: boardId, reason: String(error) });
    }
  }

  function later(boardId: string): void {
    if (isStopped) return;
    const timer = setTimeout(() => {
      retries.delete(timer);
      void resume(boardId);
    }, RETRY_MS);
    timer.unref();
    retries.add(timer);
  }

  return {
    start: (room, by, { mapId, laneIds }) =>
      inTurn(room.id, async () => {
        const boardId = room.id;
        if (await store.findRound(boardId)) return 'privateOpen';
        const { ids: frozen } = await frozenOn(boardId);
        const fit = await room.read((doc) => privateLanesIn(doc, mapId, laneIds));
        if (!laneIds.every((id) => fit.has(id) && !frozen.has(id))) return 'outOfScope';
        const id = newId('private');
        const opened = await store.openRound({ boardId, id, mapId, laneIds, openedAt: now(), openedBy: by });
        if (!opened) return 'privateOpen';
        show(boardId);
        return null;
      }),
    write: (room, participant, card) =>
      inTurn(turnOf(room.id, participant), async () => {
        const boardId = room.id;
        const round = await openRound(boardId);
        if (!round) return 'noPrivate';
        const own = await store.listPrivateCards(boardId, participant);
        const old = own.find(({ id }) => id === card.id);
        if (!(await fits(room, round, card, old))) return 'outOfScope';
        const { number, at } = old ?? { number: newPublicId(), at: now() };
        const text = cleanText(card.text);
        const put = await store.putPrivateCard(round.id, { ...card, text, boardId, participant, number, at });
        if (put !== null) return REFUSED[put];
        await sayOwn(round, participant);
        return null;
      }),
    remove: (boardId, participant, cardId) =>
      inTurn(turnOf(boardId, participant), async () => {
        const round = await openRound(boardId);
        if (!round) return 'noPrivate';
        if (await store.removePrivateCard(boardId, participant, cardId)) await sayOwn(round, participant);
        return null;
      }),
    reveal: (room) =>
      inTurn(room.id, async () => {
        const round = await store.findRound(room.id);
        if (!round) return 'noPrivate';
        await store.closeRound(room.id, round.id, now());
        await finishOrRetry(room, round);
        return null;
      }),
    lanes: async (boardId) => (await store.findRound(boardId))?.laneIds ?? [],
    async greet(boardId, peer) {
      if (!(await openRound(boardId))) return;
      const { id: participant } = peer.user;
      // In turn, so that what it says does not come behind what is newer.
      await inTurn(turnOf(boardId, participant), async () => {
        const round = await openRound(boardId);
        const cards = await store.listPrivateCards(boardId, participant);
        if (round) say({ roundId: round.id, cards: cards.map(toOwn) }, [peer]);
      });
    },
    async resume() {
      try {
        for (const { boardId } of await store.listRevealedRounds()) await resume(boardId);
      } catch (error) {
        warn('it is not known what is to be revealed', { reason: String(error) });
      }
    },
    stop() {
      isStopped = true;
      for (const timer of retries) clearTimeout(timer);
    },
  };
}
