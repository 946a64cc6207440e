import { readDocument } from '@wayline/document';
import { type BoardSummary, summarise } from '../boards/boardSummary.ts';
import { documentOf } from '../rooms/documentOf.ts';

/** The summary of a board from its document as one update. */
export function summariseState(state: Uint8Array): BoardSummary {
  return summarise(readDocument(documentOf(state)), new Date().toISOString());
}
