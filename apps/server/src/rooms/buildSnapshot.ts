import * as Y from 'yjs';
import type { LoadedRoom } from '../log/log.ts';
import { buildDocument } from './liveDocument.ts';
import { CONTENT_OF, ROOTS_OF, type RoomKind } from './roomKind.ts';

/** What a snapshot is made from. */
export interface SnapshotSource extends Pick<LoadedRoom, 'snapshot' | 'rows'> {
  readonly kind: RoomKind;
}

/**
 * One update that says what a snapshot and the rows after it say together; null when it cannot be proved to say the
 * same, since the rows will be deleted on its word.
 */
export function buildSnapshot(source: SnapshotSource): Uint8Array | null {
  const { kind } = source;
  const { doc, unreadable } = buildDocument(source, ROOTS_OF[kind]);
  if (unreadable.length > 0) return null;
  const data = Y.encodeStateAsUpdate(doc);
  const { doc: copy } = buildDocument({ snapshot: data, rows: [] }, ROOTS_OF[kind]);
  const contentOf = CONTENT_OF[kind];
  const isSame = contentOf(doc) === contentOf(copy);
  return isSame ? data : null;
}
