import {
  type AnyRecord,
  type BoardSnapshot,
  CHANNELS,
  type Collection,
  DEFINITIONS,
  type Entry,
  entriesOf,
  type Id,
  type IdPrefix,
  TEXT_FIELDS,
} from '@wayline/domain';

/** A board under new ids, and which id became which. */
export interface Renamed {
  readonly entries: readonly Entry[];
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Gives every record a new id and lets all references follow, so that a board can come twice and cannot take over
 * another's records. Built-in channels keep theirs: they mean the same on every board.
 */
export function renameIds(snapshot: BoardSnapshot, newId: <P extends IdPrefix>(prefix: P) => Id<P>): Renamed {
  const builtIn = new Set<string>(CHANNELS.map((channel) => channel.id));
  const ids = new Map<string, string>();
  for (const { collection, record } of entriesOf(snapshot)) {
    const { prefix } = DEFINITIONS[collection];
    if (prefix !== null && !builtIn.has(record.id)) ids.set(record.id, newId(prefix));
  }
  for (const { id, stepId, personaId } of snapshot.emotions.values()) {
    ids.set(id, `${ids.get(stepId) ?? stepId}|${ids.get(personaId) ?? personaId}`);
  }
  const entries = Array.from(entriesOf(snapshot), ({ collection, record }) => ({
    collection,
    record: renameIn(collection, record, ids),
  }));
  // Each record was renamed inside its own collection.
  return { entries: entries as Entry[], ids };
}

function renameIn(collection: Collection, record: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const renamed = Object.entries(record).map(([field, value]) => [
    field,
    TEXT_FIELDS[collection].includes(field) ? value : rename(value, ids),
  ]);
  // Only ids changed, each to one of the same kind.
  return Object.fromEntries(renamed) as AnyRecord;
}

function rename(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => rename(part, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [ids.get(key) ?? key, rename(part, ids)]),
  );
}
