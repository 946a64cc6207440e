import { type Context, createContext, useContext } from 'react';
import type { Room } from './room.ts';

/** Gives a board's room to the parts that follow it. */
export const RoomContext: Context<Room | null> = createContext<Room | null>(null);

/** The room of the open board. Throws outside of the parts that follow it. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom needs a RoomContext above it');
  return room;
}
