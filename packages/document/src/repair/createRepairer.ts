import type { AnyRecord, Collection, RecordOf } from '@wayline/domain';
import { lanePlan } from './lanePlan.ts';
import { type Links, lanesOn, linksOf } from './links.ts';
import type { LanePlan, Lookup } from './lookup.ts';
import { repairRecord } from './repairRecord.ts';

/** A record under its collection and id; null where there is none. */
export interface StoredRecord<C extends Collection = Collection> {
  readonly collection: C;
  readonly id: string;
  readonly record: RecordOf[C] | null;
}

/** Keeps the readings of a whole board up to date while single stored records change. */
export interface Repairer {
  /**
   * Takes stored records as they are now (null: gone) and gives the readings that may have changed by it. The
   * work is proportional to the changed records and those that name them.
   */
  update(stored: readonly StoredRecord[]): readonly StoredRecord[];
}

interface Node {
  readonly collection: Collection;
  readonly id: string;
  record: AnyRecord;
  links: Links;
}

/**
 * A repairer of an empty board. Each record is indexed by the keys that its reading depends on, so a step that goes
 * away finds its cards without a search through the board.
 */
export function createRepairer(): Repairer {
  const nodes = new Map<Collection, Map<string, Node>>();
  const readers = new Map<string, Set<Node>>();
  const groups = new Map<string, Set<Node>>();
  /** By the key of the lanes' group; dropped when one of them, or what they depend on, changes. */
  const plans = new Map<string, LanePlan>();

  const lookup: Lookup = {
    get: <C extends Collection>(collection: C, id: string) =>
      // Nodes are filed by collection, so the record under it is of that kind.
      nodes.get(collection)?.get(id)?.record as RecordOf[C] | undefined,
    *group(key) {
      for (const node of groups.get(key) ?? []) yield node.record;
    },
    lanePlan(mapId) {
      const key = lanesOn(mapId);
      const map = lookup.get('maps', mapId);
      if (!map) return null;
      const plan = plans.get(key) ?? lanePlan(map, lookup);
      plans.set(key, plan);
      return plan;
    },
  };

  const index = (node: Node): void => {
    for (const key of node.links.reads) file(readers, key, node);
    for (const key of node.links.groups) file(groups, key, node);
  };
  const unindex = (node: Node): void => {
    for (const key of node.links.reads) unfile(readers, key, node);
    for (const key of node.links.groups) unfile(groups, key, node);
  };

  /** Files the change and returns the node to read again, with the keys whose readers must be too. */
  const store = ({ collection, id, record }: StoredRecord, stirred: Set<string>): Node | null => {
    const table = nodes.get(collection) ?? new Map<string, Node>();
    nodes.set(collection, table);
    const node = table.get(id);
    if (record === null) {
      if (!node) return null;
      table.delete(id);
      unindex(node);
      stir(id, node.links, stirred);
      return null;
    }
    const links = linksOf(collection, record);
    if (!node) {
      const added: Node = { collection, id, record, links };
      table.set(id, added);
      index(added);
      stir(id, links, stirred);
      return added;
    }
    node.record = record;
    if (links.face !== node.links.face) {
      stir(id, node.links, stirred);
      stir(id, links, stirred);
    }
    if (!sameKeys(links.reads, node.links.reads) || !sameKeys(links.groups, node.links.groups)) {
      unindex(node);
      node.links = links;
      index(node);
    } else {
      node.links = links;
    }
    return node;
  };

  return {
    update(stored) {
      const stirred = new Set<string>();
      const affected = new Set<Node>();
      const gone: StoredRecord[] = [];
      for (const entry of stored) {
        const node = store(entry, stirred);
        if (node) affected.add(node);
        else if (entry.record === null) gone.push(entry);
      }
      // A Set that grows while it is walked is walked to its end: a stage that goes may leave its steps unread, they
      // their emotions, and these were the reason to list a persona.
      for (const key of stirred) {
        plans.delete(key);
        for (const node of readers.get(key) ?? []) {
          affected.add(node);
          for (const group of node.links.groups) stirred.add(group);
          if (node.collection === 'steps' || node.collection === 'cards') stirred.add(node.id);
        }
      }

      const readings: StoredRecord[] = gone;
      for (const node of affected) {
        const record = repairRecord(node.collection, node.record, lookup);
        readings.push({ collection: node.collection, id: node.id, record });
      }
      return readings;
    },
  };
}

function stir(id: string, links: Links, stirred: Set<string>): void {
  stirred.add(id);
  for (const group of links.groups) stirred.add(group);
}

function file(index: Map<string, Set<Node>>, key: string, node: Node): void {
  const filed = index.get(key);
  if (filed) filed.add(node);
  else index.set(key, new Set([node]));
}

function unfile(index: Map<string, Set<Node>>, key: string, node: Node): void {
  const filed = index.get(key);
  filed?.delete(node);
  if (filed?.size === 0) index.delete(key);
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}
