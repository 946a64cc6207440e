import type { Rect } from '@wayline/scene';

/** Finds what lies in a rectangle without looking at everything; ids are the caller's. */
export interface SpatialIndex {
  set(id: string, rect: Rect): void;
  delete(id: string): void;
  /** Ids whose rectangle touches `area`, in no particular order. */
  query(area: Rect): Set<string>;
  readonly size: number;
}

/** Things larger than this many cells are kept in one list: they are few, and would fill hundreds of cells. */
const LARGE_CELLS = 64;

const touches = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** A uniform grid over the infinite board; `cell` is the length of its squares in board units. */
export function createSpatialIndex(cell = 512): SpatialIndex {
  const rects = new Map<string, Rect>();
  const cells = new Map<string, Set<string>>();
  const large = new Set<string>();

  const range = (rect: Rect): readonly [number, number, number, number] => [
    Math.floor(rect.x / cell),
    Math.floor(rect.y / cell),
    Math.floor((rect.x + rect.width) / cell),
    Math.floor((rect.y + rect.height) / cell),
  ];
  const count = ([left, top, right, bottom]: readonly [number, number, number, number]): number =>
    (right - left + 1) * (bottom - top + 1);

  function* keys(rect: Rect): Generator<string> {
    const [left, top, right, bottom] = range(rect);
    for (let x = left; x <= right; x += 1) for (let y = top; y <= bottom; y += 1) yield `${x},${y}`;
  }

  function remove(id: string): void {
    const rect = rects.get(id);
    if (!rect) return;
    rects.delete(id);
    if (large.delete(id)) return;
    for (const key of keys(rect)) {
      const ids = cells.get(key);
      ids?.delete(id);
      if (ids?.size === 0) cells.delete(key);
    }
  }

  return {
    set(id, rect) {
      remove(id);
      rects.set(id, rect);
      if (count(range(rect)) > LARGE_CELLS) {
        large.add(id);
        return;
      }
      for (const key of keys(rect)) {
        const ids = cells.get(key);
        if (ids) ids.add(id);
        else cells.set(key, new Set([id]));
      }
    },
    delete: remove,
    query(area) {
      const found = new Set<string>();
      const take = (id: string): void => {
        const rect = rects.get(id);
        if (rect && touches(rect, area)) found.add(id);
      };
      large.forEach(take);
      // Zoomed far out the area covers more cells than there are things in them.
      if (count(range(area)) > cells.size) for (const ids of cells.values()) ids.forEach(take);
      else for (const key of keys(area)) cells.get(key)?.forEach(take);
      return found;
    },
    get size() {
      return rects.size;
    },
  };
}
