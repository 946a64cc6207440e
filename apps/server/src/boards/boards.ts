import { CLOSE } from '@wayline/document';
import { SCHEMA_VERSION } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Log, RoomRecord } from '../log/log.ts';
import { encodeDocument } from '../rooms/encodeDocument.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { type BoardSummary, NO_SUMMARY } from './boardSummary.ts';
import type { PreparedBoard } from './prepareBoard.ts';
import { createSummaries } from './summaries.ts';

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
  /** Makes a board: its whole content is written in the transaction that makes the room. */
  create(
    board: PreparedBoard,
    options?: { readonly id?: string; readonly isSample?: boolean },
  ): Promise<string>;
  /** The board, unless it is unknown or in the trash. */
  find(id: string): Promise<RoomRecord | null>;
  list(where: 'shelf' | 'trash', isVisible: (id: string) => boolean): Promise<readonly ListedBoard[]>;
  /** Puts a board in the trash and sends everybody away. False when it is not on the shelf. */
  trash(id: string): Promise<boolean>;
  /** Takes a board out of the trash. False when it is not in it. */
  restore(id: string): Promise<boolean>;
  /** The document as one update, with what is on disk only; null when there is no such board. */
  state(id: string): Promise<Uint8Array | null>;
}

export interface BoardsOptions {
  readonly log: Log;
  readonly rooms: RoomRegistry;
  readonly workshop: Pick<Workshop, 'evict'>;
  readonly exchange: Exchange;
  readonly now: () => number;
}

export function createBoards({ log, rooms, workshop, exchange, now }: BoardsOptions): Boards {
  async function state(id: string): Promise<Uint8Array | null> {
    const room = await rooms.open(id);
    return room?.read(encodeDocument) ?? null;
  }
  const summaries = createSummaries({ log, exchange, state, now });

  async function toListed(record: RoomRecord): Promise<ListedBoard> {
    const { id, title, createdAt, updatedAt, trashedAt, isSample } = record;
    const summary = trashedAt === null ? await summaries.of(record) : (summaries.kept(record) ?? NO_SUMMARY);
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
    if (record?.boardId !== null || (record.trashedAt === null) === (trashedAt === null)) return false;
    await log.changeRoom(id, { trashedAt });
    return true;
  }

  return {
    async create(board, { id = newPublicId(), isSample = false } = {}) {
      await log.createRoom({
        ...board,
        id,
        boardId: null,
        schemaVersion: SCHEMA_VERSION,
        at: now(),
        isSample,
      });
      return id;
    },
    async find(id) {
      const record = await log.readRoom(id);
      return record?.boardId === null && record.trashedAt === null ? record : null;
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
      const farewell = [id, CLOSE.noSuchBoard, 'the board was put in the trash'] as const;
      if (isTrashed) await Promise.all([rooms.evict(...farewell), workshop.evict(...farewell)]);
      return isTrashed;
    },
    restore: (id) => setTrashed(id, null),
    state,
  };
}
