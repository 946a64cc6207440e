import { type Context, createContext } from 'react';
import { useProvided } from '../ui/useProvided.ts';
import type { Room } from './room.ts';

/** Gives a board's room to the parts that follow it. */
export const RoomContext: Context<Room | null> = createContext<Room | null>(null);

/** The room of the open board. Throws outside of the parts that follow it. */
export function useRoom(): Room {
  return useProvided(RoomContext, 'useRoom needs a RoomContext above it');
}
