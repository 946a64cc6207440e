import { CLOSE, readDocument } from '@wayline/document';
import { type BoardSnapshot, SCHEMA_VERSION } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import type { Log, RoomRecord } from '../log/log.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { seedUpdate } from '../rooms/seedUpdate.ts';
import { type BoardSummary, summarise } from './boardSummary.ts';

/** A board as the list shows it. Instants are milliseconds since 1970. */
export interface ListedBoard {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  /** People who have it open now. */
  readonly people: number;
  readonly summary: BoardSummary & { readonly sample: boolean };
}

/** The boards as things to make, list and throw away; what is in them goes through their rooms. */
export interface Boards {
  /** Makes a board with this content, written by the server in the transaction that makes the room. */
  create(snapshot: BoardSnapshot, options?: { readonly isSample?: boolean }): Promise<string>;
  /** The board, unless it is unknown or in the trash. */
  find(id: string): Promise<RoomRecord | null>;
  list(where: 'shelf' | 'trash', isVisible: (id: string) => boolean): Promise<readonly ListedBoard[]>;
  /** Puts a board in the trash and sends everybody away. False when it is not on the shelf. */
  trash(id: string): Promise<boolean>;
  /** Takes a board out of the trash. False when it is not in it. */
  restore(id: string): Promise<boolean>;
  /** What is on the board and on disk; null when there is no such board. */
  read(id: string): Promise<BoardSnapshot | null>;
}

export function createBoards(log: Log, rooms: RoomRegistry, now: () => number): Boards {
  async function read(id: string): Promise<BoardSnapshot | null> {
    const room = await rooms.open(id);
    return room?.read(readDocument) ?? null;
  }

  async function summaryOf(record: RoomRecord): Promise<BoardSummary> {
    const seq = record.nextSeq - 1;
    const kept = record.summarySeq === seq ? readSummary(record.summary) : null;
    if (kept) return kept;
    const snapshot = await read(record.id);
    // Only a board that went to the trash in this moment has nothing to read.
    if (!snapshot) return NO_SUMMARY;
    const summary = summarise(snapshot);
    await log.changeRoom(record.id, { summary: { json: JSON.stringify(summary), seq } });
    return summary;
  }

  async function toListed(record: RoomRecord): Promise<ListedBoard> {
    const { id, title, createdAt, updatedAt, trashedAt, isSample } = record;
    const kept = readSummary(record.summary) ?? NO_SUMMARY;
    const summary = trashedAt === null ? await summaryOf(record) : kept;
    const people = new Set([...(rooms.peek(id)?.peers.keys() ?? [])].map(({ user }) => user.id)).size;
    return {
      id,
      title,
      createdAt,
      updatedAt,
      deletedAt: trashedAt,
      people,
      summary: { ...summary, sample: isSample },
    };
  }

  async function setTrashed(id: string, trashedAt: number | null): Promise<boolean> {
    const record = await log.readRoom(id);
    if (!record || (record.trashedAt === null) === (trashedAt === null)) return false;
    await log.changeRoom(id, { trashedAt });
    return true;
  }

  return {
    async create(snapshot, { isSample = false } = {}) {
      const id = newPublicId();
      const generation = newPublicId();
      const seed = seedUpdate({
        ...snapshot,
        board: { ...snapshot.board, schemaVersion: SCHEMA_VERSION, generation },
      });
      const { title } = snapshot.board;
      await log.createRoom({
        id,
        generation,
        schemaVersion: SCHEMA_VERSION,
        title,
        at: now(),
        isSample,
        seed,
      });
      return id;
    },
    async find(id) {
      const record = await log.readRoom(id);
      return record && record.trashedAt === null ? record : null;
    },
    async list(where, isVisible) {
      const records = await log.listRooms();
      const wanted = records.filter(
        (room) => (room.trashedAt !== null) === (where === 'trash') && isVisible(room.id),
      );
      const listed: ListedBoard[] = [];
      // One after the other: boards that changed must be opened, and a list must not open fifty at once.
      for (const record of wanted) listed.push(await toListed(record));
      return listed;
    },
    async trash(id) {
      const isTrashed = await setTrashed(id, now());
      if (isTrashed) rooms.evict(id, CLOSE.noSuchBoard, 'the board was put in the trash');
      return isTrashed;
    },
    restore: (id) => setTrashed(id, null),
    read,
  };
}

const NO_SUMMARY: BoardSummary = {
  maps: 0,
  blueprints: 0,
  steps: 0,
  personas: [],
  evidence: null,
  thumbnail: null,
};

/** Only ever what we wrote ourselves; an older version's may lack something, and is then computed again. */
function readSummary(json: string | null): BoardSummary | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === 'object' && value !== null && 'thumbnail' in value ? (value as BoardSummary) : null;
}
