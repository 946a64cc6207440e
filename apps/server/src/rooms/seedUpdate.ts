import { seedDocument } from '@wayline/document';
import type { BoardSnapshot } from '@wayline/domain';
import * as Y from 'yjs';

/** A whole board as the first update of its room. */
export function seedUpdate(snapshot: BoardSnapshot): Uint8Array {
  const doc = new Y.Doc();
  seedDocument(doc, snapshot);
  return Y.encodeStateAsUpdate(doc);
}
