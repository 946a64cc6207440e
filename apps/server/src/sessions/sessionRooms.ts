import { SCHEMA_VERSION } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import type { Log } from '../log/log.ts';
import { emptyUpdate } from '../rooms/emptyUpdate.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';

/** The rooms beside the boards, in which clients read what only the server writes. */
export interface SessionRooms {
  /** The session of a board, made when somebody asks for it first; null when there is no such board. */
  open(boardId: string): Promise<Room | null>;
  /** Sends everybody away from it. */
  evict(boardId: string, code: number, reason: string): Promise<void>;
}

const roomIdOf = (boardId: string): string => `${boardId}/session`;

export function createSessionRooms(log: Log, rooms: RoomRegistry, now: () => number): SessionRooms {
  async function make(boardId: string): Promise<boolean> {
    const board = await log.readRoom(boardId);
    if (board?.boardId !== null || board.trashedAt !== null) return false;
    await log.createRoom({
      id: roomIdOf(boardId),
      boardId,
      generation: newPublicId(),
      schemaVersion: SCHEMA_VERSION,
      title: '',
      at: now(),
      isSample: false,
      seed: emptyUpdate(),
      summary: '{}',
    });
    return true;
  }

  return {
    async open(boardId) {
      const id = roomIdOf(boardId);
      const known = await rooms.open(id);
      return known ?? ((await make(boardId)) ? rooms.open(id) : null);
    },
    evict: (boardId, code, reason) => rooms.evict(roomIdOf(boardId), code, reason),
  };
}
