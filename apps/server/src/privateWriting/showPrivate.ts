import { publishPrivate } from '@wayline/document';
import type { Projection } from '../sessions/projection.ts';
import type { PrivateStore } from './privateStore.ts';

/** Shows that there is a round of private writing, where cards lie, and how many people have written. Never more. */
export function showPrivate(store: PrivateStore): Projection {
  return {
    async read(boardId) {
      const round = await store.findRound(boardId);
      if (!round) return (doc) => publishPrivate(doc, null, []);
      const blanks = await store.listBlanks(boardId);
      const { id, mapId, laneIds, openedBy } = round;
      const openedAt = new Date(round.openedAt).toISOString();
      const writers = new Set(blanks.map(({ participant }) => participant)).size;
      return (doc) => publishPrivate(doc, { id, mapId, laneIds, openedAt, openedBy, writers }, blanks);
    },
  };
}
