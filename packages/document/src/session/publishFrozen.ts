import type { Freeze } from '@wayline/domain';
import type * as Y from 'yjs';
import { publishEntries } from './publishEntries.ts';
import { sessionRoots } from './sessionRoots.ts';

/** Makes a session document say that this is frozen, by the id of the lane or stage, and nothing else. */
export function publishFrozen(doc: Y.Doc, frozen: ReadonlyMap<string, Freeze>): void {
  doc.transact(() => publishEntries(sessionRoots(doc).frozen, frozen));
}
