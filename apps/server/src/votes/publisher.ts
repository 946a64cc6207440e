import { publishVotes } from '@wayline/document';
import type { Room } from '../rooms/room.ts';
import { readShown } from './readShown.ts';
import type { SessionRooms } from './sessionRooms.ts';
import type { VoteStore } from './voteStore.ts';

const RETRY_MS = 2_000;

/** Keeps session documents saying what the store says. */
export interface Publisher {
  /** Something of a vote has changed in the store: those who read the session will see it soon. */
  touch(boardId: string, voteId: string): void;
  /** The session of a board, in agreement with the store; null when there is no such board. */
  open(boardId: string): Promise<Room | null>;
  stop(): void;
}

export interface PublisherOptions {
  readonly store: VoteStore;
  readonly sessions: SessionRooms;
  readonly warn: (message: string, details?: unknown) => void;
}

/**
 * What is to be shown is read from the store each time, so it does not matter how often, how late or after which
 * failure this is done. Votes touched while one pass waits for the disk are shown together by the next.
 */
export function createPublisher({ store, sessions, warn }: PublisherOptions): Publisher {
  const touched = new Map<string, Set<string>>();
  const busy = new Set<string>();
  const retries = new Set<NodeJS.Timeout>();
  let isStopped = false;
  /** A room that was loaded may be behind: the server may have ended between the store and the document. */
  const agreed = new WeakMap<Room, Promise<void>>();

  async function agree(room: Room, boardId: string, only: ReadonlySet<string> | null): Promise<void> {
    const held = await readShown(store, boardId, only);
    await room.edit('', (doc) => publishVotes(doc, held, only));
  }

  function later(boardId: string, voteIds: Iterable<string>): void {
    if (isStopped) return;
    const timer = setTimeout(() => {
      retries.delete(timer);
      for (const voteId of voteIds) touch(boardId, voteId);
    }, RETRY_MS);
    timer.unref();
    retries.add(timer);
  }

  async function open(boardId: string): Promise<Room | null> {
    const room = await sessions.open(boardId);
    if (!room || room.readOnlyReason !== null) return room;
    const agreement = agreed.get(room) ?? agree(room, boardId, null);
    agreed.set(room, agreement);
    try {
      await agreement;
    } catch (error) {
      agreed.delete(room);
      throw error;
    }
    return room;
  }

  async function run(boardId: string): Promise<void> {
    for (;;) {
      const voteIds = touched.get(boardId);
      if (!voteIds) return;
      touched.delete(boardId);
      try {
        const room = await open(boardId);
        if (room?.readOnlyReason === null) await agree(room, boardId, voteIds);
      } catch (error) {
        warn('a vote could not be shown yet', { board: boardId, reason: String(error) });
        later(boardId, voteIds);
      }
    }
  }

  function touch(boardId: string, voteId: string): void {
    const voteIds = touched.get(boardId) ?? new Set();
    touched.set(boardId, voteIds.add(voteId));
    if (busy.has(boardId)) return;
    busy.add(boardId);
    void run(boardId).finally(() => busy.delete(boardId));
  }

  return {
    touch,
    open,
    stop() {
      isStopped = true;
      for (const timer of retries) clearTimeout(timer);
    },
  };
}
