import { type ReactNode, useEffect, useState } from 'react';
import { FreezePart } from '../frozen/FreezePart.tsx';
import { PrivatePart } from '../private/PrivatePart.tsx';
import { useSession } from '../session/useSession.ts';
import { VotesPart } from '../votes/VotesPart.tsx';
import { openRoom } from './openRoom.ts';
import { RoomContext } from './RoomContext.ts';
import type { Room } from './room.ts';

/** What the room beside the board says, one part for each thing that it knows: they share one socket and one document. */
export default function RoomPart(): ReactNode {
  const session = useSession();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const opened = openRoom(session);
    setRoom(opened);
    return () => {
      setRoom(null);
      opened.destroy();
    };
  }, [session]);
  if (!room) return null;
  return (
    <RoomContext value={room}>
      <VotesPart />
      <FreezePart />
      <PrivatePart />
    </RoomContext>
  );
}
