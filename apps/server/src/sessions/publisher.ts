import type { Room } from '../rooms/room.ts';
import type { Projection } from './projection.ts';
import type { SessionRooms } from './sessionRooms.ts';

const RETRY_MS = 2_000;

/** Keeps session documents saying what the store says. */
export interface Publisher {
  /** A thing that a projection shows has changed in the store: those who read the session will see it soon. */
  touch(boardId: string, projection: Projection, id: string): void;
  /** The session of a board, in agreement with the store; null when there is no such board. */
  open(boardId: string): Promise<Room | null>;
  stop(): void;
}

export interface PublisherOptions {
  /** All that session documents show. */
  readonly projections: Iterable<Projection>;
  readonly sessions: SessionRooms;
  readonly warn: (message: string, details?: unknown) => void;
}

/** What is to be shown anew, by projection; null for all of it. */
type Touched = ReadonlyMap<Projection, ReadonlySet<string> | null>;

/**
 * What is to be shown is read from the store each time, so it does not matter how often, how late or after which
 * failure this is done. What is touched while one pass waits for the disk is shown together by the next.
 */
export function createPublisher({ projections, sessions, warn }: PublisherOptions): Publisher {
  const everything: Touched = new Map([...projections].map((projection) => [projection, null]));
  const touched = new Map<string, Map<Projection, Set<string>>>();
  const busy = new Set<string>();
  const retries = new Set<NodeJS.Timeout>();
  let isStopped = false;
  /** A room that was loaded may be behind: the server may have ended between the store and the document. */
  const agreed = new WeakMap<Room, Promise<void>>();

  async function agree(room: Room, boardId: string, what: Touched): Promise<void> {
    const writes = await Promise.all([...what].map(([projection, only]) => projection.read(boardId, only)));
    await room.edit('', (doc) => {
      for (const write of writes) write(doc);
    });
  }

  function later(boardId: string, what: ReadonlyMap<Projection, ReadonlySet<string>>): void {
    if (isStopped) return;
    const timer = setTimeout(() => {
      retries.delete(timer);
      for (const [projection, ids] of what) for (const id of ids) touch(boardId, projection, id);
    }, RETRY_MS);
    timer.unref();
    retries.add(timer);
  }

  async function open(boardId: string): Promise<Room | null> {
    const room = await sessions.open(boardId);
    if (!room || room.readOnlyReason !== null) return room;
    const agreement = agreed.get(room) ?? agree(room, boardId, everything);
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
      const what = touched.get(boardId);
      if (!what) return;
      touched.delete(boardId);
      try {
        const room = await open(boardId);
        if (room?.readOnlyReason === null) await agree(room, boardId, what);
      } catch (error) {
        warn('a session could not be brought up to date yet', { board: boardId, reason: String(error) });
        later(boardId, what);
      }
    }
  }

  function touch(boardId: string, projection: Projection, id: string): void {
    const what = touched.get(boardId) ?? new Map<Projection, Set<string>>();
    touched.set(boardId, what.set(projection, (what.get(projection) ?? new Set()).add(id)));
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
