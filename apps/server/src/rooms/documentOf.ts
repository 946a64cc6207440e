import type * as Y from 'yjs';
import { buildDocument } from './liveDocument.ts';
import { ROOTS_OF, type RoomKind } from './roomKind.ts';

/** The document that one update describes. */
export function documentOf(state: Uint8Array, kind: RoomKind = 'board'): Y.Doc {
  return buildDocument({ snapshot: state, rows: [] }, ROOTS_OF[kind]).doc;
}
