import type { Room } from './room.ts';
import type { RoomPeer } from './roomPeer.ts';

/** The connections of one person in a room: their windows. */
export function peersOf(room: Pick<Room, 'peers'> | undefined, personId: string): readonly RoomPeer[] {
  return [...(room?.peers.keys() ?? [])].filter(({ user }) => user.id === personId);
}
