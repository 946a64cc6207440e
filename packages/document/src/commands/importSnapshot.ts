import {
  type AnyRecord,
  type BoardSnapshot,
  type Connector,
  type ConnectorEnd,
  compareOrder,
  compareZ,
  type Entry,
  entriesOf,
  type MapId,
  type OrderKey,
  ordersBetween,
  type Position,
  rewriteIds,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { repairSnapshot } from '../repair/repairSnapshot.ts';
import { LOCAL, type Origin } from '../wire/origin.ts';
import { type Result, refused } from './result.ts';
import { putRecord } from './write.ts';

export interface ImportOptions {
  /** IMPORT where the server merges a file; LOCAL, and so undoable, where a person adds a template. */
  readonly origin?: Origin;
  /** How far everything is shifted, in board units; [0, 0] when absent. */
  readonly offset?: Position;
}

export interface Imported {
  /** Id in the imported board → id on this board. */
  readonly ids: ReadonlyMap<string, string>;
  readonly mapIds: readonly MapId[];
}

/**
 * Adds all records of another board under new ids, in front of and behind what is there. The board keeps its title
 * and its own records, its channels too where both boards changed one.
 */
export function importSnapshot(
  board: BoardDocument,
  snapshot: BoardSnapshot,
  { origin = LOCAL, offset = [0, 0] }: ImportOptions = {},
): Result<Imported> {
  const present = board.snapshot();
  const { snapshot: coming, ids } = rewriteIds(repairSnapshot(snapshot), board.newId);
  const entries = [...entriesOf(coming)];
  if (entries.length === 0) return refused('nothing');
  const keys = new Map([...personaKeys(present, entries), ...stackKeys(present, entries)]);
  board.transact(origin, () => {
    for (const { collection, record } of entries) {
      if (present[collection].has(record.id)) continue;
      putRecord(board, collection, placed(record, keys, offset));
    }
  });
  const mapIds = entries.flatMap(({ collection, record }) => (collection === 'maps' ? [record.id] : []));
  return { ok: true, ids, mapIds };
}

function personaKeys(present: BoardSnapshot, entries: readonly Entry[]): ReadonlyMap<string, OrderKey> {
  const last = [...present.personas.values()].sort(compareOrder).at(-1)?.order ?? null;
  const coming = entries.flatMap((entry) => (entry.collection === 'personas' ? [entry.record] : []));
  return rekeyed(last, coming.sort(compareOrder));
}

function stackKeys(present: BoardSnapshot, entries: readonly Entry[]): ReadonlyMap<string, OrderKey> {
  const there = [...present.items.values(), ...present.connectors.values()].sort(compareZ);
  const coming = entries.flatMap((entry) =>
    entry.collection === 'items' || entry.collection === 'connectors' ? [entry.record] : [],
  );
  return rekeyed(there.at(-1)?.z ?? null, coming.sort(compareZ));
}

function rekeyed(
  last: OrderKey | null,
  records: readonly { readonly id: string }[],
): ReadonlyMap<string, OrderKey> {
  const keys = ordersBetween(last, null, records.length);
  return new Map(records.map(({ id }, i) => [id, keys[i] ?? '']));
}

function placed(record: AnyRecord, keys: ReadonlyMap<string, OrderKey>, offset: Position): AnyRecord {
  const key = keys.get(record.id);
  if ('from' in record && 'z' in record) {
    const connector: Connector = record;
    return {
      ...connector,
      z: key ?? connector.z,
      from: shifted(connector.from, offset),
      to: shifted(connector.to, offset),
    };
  }
  if ('z' in record) return { ...record, z: key ?? record.z, pos: sum(record.pos, offset) };
  if ('pos' in record) return { ...record, pos: sum(record.pos, offset) };
  return key !== undefined && 'archetype' in record ? { ...record, order: key } : record;
}

function shifted(end: ConnectorEnd, offset: Position): ConnectorEnd {
  return 'pos' in end ? { ...end, pos: sum(end.pos, offset) } : end;
}

function sum(a: Position, b: Position): Position {
  return [a[0] + b[0], a[1] + b[1]];
}
