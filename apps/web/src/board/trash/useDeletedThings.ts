import { type DeletedThing, deletedThings, subscribeTrash } from '@wayline/document';
import { useEffect, useState } from 'react';
import { useSession } from '../../session/useSession.ts';

/** What was deleted on this board and can come back, the last first. */
export function useDeletedThings(): readonly DeletedThing[] {
  const { board } = useSession();
  const [things, setThings] = useState(() => deletedThings(board));
  useEffect(() => {
    const read = (): void => setThings(deletedThings(board));
    read();
    return subscribeTrash(board, read);
  }, [board]);
  return things;
}
