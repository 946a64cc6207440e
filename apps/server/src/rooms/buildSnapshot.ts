import { readDocument } from '@wayline/document';
import { writeBoardFile } from '@wayline/domain';
import * as Y from 'yjs';
import type { LoadedRoom } from '../log/log.ts';
import { buildDocument } from './liveDocument.ts';

/** What a snapshot is made from. */
export type SnapshotSource = Pick<LoadedRoom, 'snapshot' | 'rows'>;

/**
 * One update that says what a snapshot and the rows after it say together; null when it cannot be proved to say the
 * same, since the rows will be deleted on its word.
 */
export function buildSnapshot(source: SnapshotSource): Uint8Array | null {
  const { doc, unreadable } = buildDocument(source);
  if (unreadable.length > 0) return null;
  const data = Y.encodeStateAsUpdate(doc);
  const { doc: copy } = buildDocument({ snapshot: data, rows: [] });
  const isSame = writeBoardFile(readDocument(doc)) === writeBoardFile(readDocument(copy));
  return isSame ? data : null;
}
