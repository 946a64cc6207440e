import * as Y from 'yjs';
import { LIMITS } from './limits.ts';
import type { RawParent } from './rawParent.ts';

type Struct = Y.Item | Y.GC | Y.Skip;

/** More siblings than this between a new type and the one that names its parent are not written by any client. */
const MAX_HOPS = 10_000;

/**
 * How deep the deepest shared type made by these structs lies; 1 is a record in a root map. Only types are
 * followed, since only they can hold others. Structs of a client must be in the order of their clocks.
 */
export function nestingOf(structs: readonly Struct[], doc: Y.Doc): number {
  const types = structs.filter(
    (struct): struct is Y.Item => struct instanceof Y.Item && struct.content instanceof Y.ContentType,
  );
  if (types.length === 0) return 0;
  const index = indexByClient(structs);
  const levels = new Map<Y.Item, number>();

  function levelOf(type: Y.Item): number {
    let above = 0;
    let current = type;
    for (let hops = 0; hops < MAX_HOPS && above <= LIMITS.valueDepth; hops++) {
      const level = levels.get(current);
      if (level !== undefined) return above + level;
      const parent = current.parent as unknown as RawParent;
      if (typeof parent === 'string') return above + 1;
      if (parent !== null) above += 1;
      // Without a parent of its own an item lies beside what it was written next to.
      const next = parent ?? current.origin ?? current.rightOrigin;
      if (next === null) return above + 1;
      if (next.clock < Y.getState(doc.store, next.client))
        return above + storedLevel(Y.getItem(doc.store, next));
      const found = find(index.get(next.client) ?? [], next.clock);
      if (!(found instanceof Y.Item)) return above + 1;
      current = found;
    }
    return LIMITS.valueDepth + 1;
  }

  let deepest = 0;
  for (const type of types) {
    const level = levelOf(type);
    levels.set(type, level);
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

function indexByClient(structs: readonly Struct[]): ReadonlyMap<number, readonly Struct[]> {
  const index = new Map<number, Struct[]>();
  for (const struct of structs) {
    const list = index.get(struct.id.client);
    if (list) list.push(struct);
    else index.set(struct.id.client, [struct]);
  }
  return index;
}

function find(sorted: readonly Struct[], clock: number): Struct | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = sorted[middle];
    if (!struct) return undefined;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return undefined;
}

/** The level of an item already in the document; a collected one holds nothing any more. */
function storedLevel(item: Y.Item | Y.GC): number {
  let level = 1;
  let parent = item instanceof Y.Item ? item.parent : null;
  while (parent instanceof Y.AbstractType && parent._item !== null && level <= LIMITS.valueDepth) {
    level += 1;
    parent = parent._item.parent;
  }
  return level;
}
