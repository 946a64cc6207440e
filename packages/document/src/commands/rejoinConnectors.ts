import type { ConnectorEnd } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { writeFields } from './write.ts';

/** Lets the arrows of one record end at another, as when a note becomes a card. Runs inside a transaction. */
export function rejoinConnectors(board: BoardDocument, fromId: string, toId: string): void {
  const rejoin = (end: ConnectorEnd): ConnectorEnd =>
    'recordId' in end && end.recordId === fromId ? { ...end, recordId: toId } : end;
  for (const { id, from, to } of board.snapshot().connectors.values()) {
    writeFields(board, 'connectors', id, { from: rejoin(from), to: rejoin(to) });
  }
}
