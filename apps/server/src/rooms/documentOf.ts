import type * as Y from 'yjs';
import { buildDocument } from './liveDocument.ts';
import { ROOTS_OF } from './roomKind.ts';

/** The board's document that one update describes. */
export function documentOf(state: Uint8Array): Y.Doc {
  return buildDocument({ snapshot: state, rows: [] }, ROOTS_OF.board).doc;
}
