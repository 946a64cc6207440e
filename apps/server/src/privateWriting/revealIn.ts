import { createBoardDocument, revealCards } from '@wayline/document';
import type { Room } from '../rooms/room.ts';
import type { StoredPrivateCard, StoredRound } from './privateStore.ts';

/** Makes ordinary cards of a round's private ones, by one edit of the board; resolves when it is on disk. */
export async function revealIn(
  room: Room,
  { mapId }: StoredRound,
  stored: readonly StoredPrivateCard[],
): Promise<void> {
  const cards = stored.map(({ boardId, participant, at, ...card }) => ({
    ...card,
    createdBy: participant,
    createdAt: new Date(at).toISOString(),
  }));
  await room.edit('', (doc) => {
    const board = createBoardDocument(doc);
    try {
      revealCards(board, { mapId, cards });
    } finally {
      board.destroy();
    }
  });
}
