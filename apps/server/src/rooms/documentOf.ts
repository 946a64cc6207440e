import type * as Y from 'yjs';
import { buildDocument } from './liveDocument.ts';

/** The document that one update describes. */
export function documentOf(state: Uint8Array): Y.Doc {
  return buildDocument({ snapshot: state, rows: [] }).doc;
}
