import type { Part } from '../scene/scene.ts';
import { sameData } from './sameData.ts';

/** The fresh parts, each replaced by its old self where nothing about it changed; the old list if nothing did at all. */
export function reuseParts(fresh: readonly Part[], old: readonly Part[] | undefined): readonly Part[] {
  if (!old) return fresh;
  let byKey: Map<string, Part> | undefined;
  let same = fresh.length === old.length;
  const parts = fresh.map((part, index) => {
    let before = old[index];
    if (before?.key !== part.key) {
      byKey ??= new Map(old.map((each) => [each.key, each]));
      before = byKey.get(part.key);
      same = false;
    }
    if (before && sameData(before, part)) return before;
    same = false;
    return part;
  });
  return same ? old : parts;
}
