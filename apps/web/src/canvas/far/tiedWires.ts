import type { BoardDocument } from '@wayline/document';
import type { Connector, ConnectorEnd } from '@wayline/domain';

const isTied = (end: ConnectorEnd, ids: ReadonlySet<string>): boolean =>
  'recordId' in end && ids.has(end.recordId);

/** The connectors that end at one of these records: what is carried takes them along. */
export function tiedWires(board: BoardDocument, ids: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (const { id, from, to } of board.snapshot().connectors.values() as Iterable<Connector>)
    if (isTied(from, ids) || isTied(to, ids)) found.push(id);
  return found;
}
