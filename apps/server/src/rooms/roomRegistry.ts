import { type FrozenOn, NOTHING_FROZEN } from '../freezing/frozenSet.ts';
import type { Log } from '../log/log.ts';
import type { Compactor } from './compactor.ts';
import { createRoom, type Written } from './createRoom.ts';
import { buildDocument } from './liveDocument.ts';
import type { Room } from './room.ts';
import { kindOf, ROOTS_OF, type RoomKind } from './roomKind.ts';

const MAX_ROWS = 500;
const MAX_BYTES = 1024 * 1024;
/** A room that has grown is compacted when it pauses, or after so long without a pause. */
const PAUSE_MS = 2_000;
const MAX_WAIT_MS = 30_000;
/** What people are told to expect when the server stops on purpose. */
const RESTART_SECONDS = 5;
const IDLE_MS = 60_000;
/** A minute need not be measured to the second, and winding the clock at each edit costs. */
const REST_STEP_MS = 5_000;
const TITLE_DELAY_MS = 250;

/** All rooms of a kind in memory. A room is loaded once, however many ask for it, and goes when nobody has used it for a minute. */
export interface RoomRegistry {
  /** The room, or null when there is no such one. Rejects when it cannot be read: that is never an empty board. */
  open(id: string): Promise<Room | null>;
  /** The room if it is in memory. */
  peek(id: string): Room | undefined;
  rooms(): Iterable<Room>;
  /** Closes every socket of a board and forgets it, once what was written is on disk. */
  evict(id: string, code: number, reason: string): Promise<void>;
  close(code: number, reason: string): Promise<void>;
}

export interface RegistryOptions {
  readonly kind: RoomKind;
  /** Something that was done in a room is on disk now. */
  readonly onChange: (room: Room) => void;
  /** What nobody changes in a room; nothing where it is left out. */
  readonly frozenOn?: FrozenOn;
  readonly log: Log;
  readonly compactor: Compactor;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

interface Resident {
  readonly room: Room;
  rows: number;
  bytes: number;
  isCompacting: boolean;
  /** When its minute of rest began. */
  restedAt: number;
  /** When it first had too many rows. */
  fullSince: number | null;
  title: string;
  pause: NodeJS.Timeout | undefined;
  idle: NodeJS.Timeout | undefined;
  titleCheck: NodeJS.Timeout | undefined;
}

export function createRoomRegistry(options: RegistryOptions): RoomRegistry {
  const { kind, onChange, frozenOn = async () => NOTHING_FROZEN, log, compactor, now, warn } = options;
  const residents = new Map<string, Resident>();
  const loading = new Map<string, Promise<Room | null>>();
  /** Two rooms of one board would give the same numbers twice, so a new one waits until the old one is gone. */
  const leaving = new Map<string, Promise<void>>();
  let isClosed = false;

  async function load(id: string): Promise<Room | null> {
    const loaded = await log.load(id);
    if (!loaded || loaded.room.trashedAt !== null || kindOf(loaded.room) !== kind) return null;
    for (const what of loaded.quarantined) warn('put aside: the checksum is wrong', { room: id, what });
    if (loaded.gap) warn('the board opens read-only', { room: id, reason: loaded.gap });
    const { unreadable, doc } = buildDocument(loaded, ROOTS_OF[kind]);
    for (const seq of unreadable) {
      warn('put aside: the update cannot be read', { room: id, seq });
      await log.quarantineRow(id, seq, 'unreadable');
    }
    const room = createRoom({
      loaded,
      doc,
      frozen: await frozenOn(id),
      log,
      now,
      warn,
      onDurable,
      onLeave,
      onBroken(broken, reason) {
        warn('the board is opened again', { room: id, reason });
        forget(broken.id);
      },
    });
    const bytes = loaded.rows.reduce((sum, { data }) => sum + data.length, 0);
    const resident: Resident = {
      room,
      rows: loaded.rows.length,
      bytes,
      isCompacting: false,
      restedAt: 0,
      fullSince: null,
      title: loaded.room.title,
      pause: undefined,
      idle: undefined,
      titleCheck: undefined,
    };
    residents.set(id, resident);
    rest(resident);
    return room;
  }

  function onDurable(room: Room, { rows, bytes }: Written): void {
    const resident = residents.get(room.id);
    if (!resident) return;
    resident.rows += rows;
    resident.bytes += bytes;
    if (resident.rows >= MAX_ROWS || resident.bytes >= MAX_BYTES) compactSoon(resident);
    if (kind === 'board')
      resident.titleCheck ??= setTimeout(() => void followTitle(resident), TITLE_DELAY_MS);
    rest(resident);
    onChange(room);
  }

  /** The list of boards shows the title that the document has. */
  async function followTitle(resident: Resident): Promise<void> {
    resident.titleCheck = undefined;
    const { room } = resident;
    try {
      const title = await room.read((doc) => String(doc.getMap('board').get('title') ?? ''));
      if (title === resident.title) return;
      resident.title = title;
      await log.changeRoom(room.id, { title });
    } catch (error) {
      warn('the title could not be kept', { room: room.id, reason: String(error) });
    }
  }

  async function compact(resident: Resident): Promise<void> {
    if (resident.isCompacting || resident.rows === 0) return;
    resident.isCompacting = true;
    resident.fullSince = null;
    clearTimeout(resident.pause);
    const { rows, bytes } = resident;
    try {
      await compactor.compact(resident.room.id);
    } catch (error) {
      warn('compaction failed', { room: resident.room.id, reason: String(error) });
    }
    // Also after a failure: the next attempt comes after as many rows again, not with each one.
    resident.rows -= rows;
    resident.bytes -= bytes;
    resident.isCompacting = false;
  }

  function compactSoon(resident: Resident): void {
    if (resident.isCompacting) return;
    resident.fullSince ??= now();
    const left = MAX_WAIT_MS - (now() - resident.fullSince);
    clearTimeout(resident.pause);
    resident.pause = setTimeout(() => void compact(resident), Math.max(0, Math.min(PAUSE_MS, left)));
    resident.pause.unref();
  }

  function onLeave(room: Room): void {
    const resident = residents.get(room.id);
    if (!resident || room.peers.size > 0 || isClosed) return;
    void compact(resident);
    rest(resident);
  }

  /** After a minute without edits the room is compacted, and leaves the memory if nobody is in it. */
  function rest(resident: Resident): void {
    if (resident.idle) {
      if (now() - resident.restedAt < REST_STEP_MS) return;
      resident.restedAt = now();
      resident.idle.refresh();
      return;
    }
    resident.restedAt = now();
    resident.idle = setTimeout(() => {
      void compact(resident).then(() => {
        if (resident.room.peers.size === 0 && resident.room.isSettled) forget(resident.room.id);
      });
    }, IDLE_MS);
    resident.idle.unref();
  }

  function forget(id: string): void {
    const resident = residents.get(id);
    if (!resident) return;
    clearTimeout(resident.pause);
    clearTimeout(resident.idle);
    clearTimeout(resident.titleCheck);
    residents.delete(id);
    resident.room.awareness.destroy();
  }

  function loadOnce(id: string): Promise<Room | null> {
    const known = loading.get(id);
    if (known) return known;
    const promise = load(id).finally(() => loading.delete(id));
    loading.set(id, promise);
    return promise;
  }

  async function leave(room: Room): Promise<void> {
    await room.settled();
    // While the disk refuses, what waits for it would meet the numbers of a new room.
    if (room.isSettled) forget(room.id);
    leaving.delete(room.id);
  }

  return {
    async open(id) {
      while (leaving.has(id)) await leaving.get(id);
      const resident = residents.get(id);
      if (!resident) return loadOnce(id);
      rest(resident);
      return resident.room;
    },
    peek: (id) => residents.get(id)?.room,
    *rooms() {
      for (const { room } of residents.values()) yield room;
    },
    async evict(id, code, reason) {
      const room = residents.get(id)?.room;
      if (!room) return;
      room.close(code, reason);
      if (!leaving.has(id)) leaving.set(id, leave(room));
      await leaving.get(id);
    },
    async close(code, reason) {
      isClosed = true;
      for (const { room } of residents.values())
        room.notify({ type: 'restarting', seconds: RESTART_SECONDS });
      await Promise.allSettled([...residents.values()].map(({ room }) => room.settled()));
      for (const { room } of residents.values()) room.close(code, reason);
      for (const id of [...residents.keys()]) forget(id);
    },
  };
}
