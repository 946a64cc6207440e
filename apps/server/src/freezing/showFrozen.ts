import { publishFrozen } from '@wayline/document';
import type { Freeze } from '@wayline/domain';
import type { Projection } from '../sessions/projection.ts';
import type { FreezeStore } from './freezeStore.ts';

/** Shows who froze what on boards, always all of it: it is little. */
export function showFrozen(store: FreezeStore): Projection {
  return {
    async read(boardId) {
      const stored = await store.listFrozen(boardId);
      const frozen = new Map<string, Freeze>(
        stored.map(({ id, by, at }) => [id, { by, at: new Date(at).toISOString() }]),
      );
      return (doc) => publishFrozen(doc, frozen);
    },
  };
}
