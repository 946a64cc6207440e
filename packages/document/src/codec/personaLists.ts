import type { Collection } from '@wayline/domain';

const PERSONA_LISTS = [
  'demographics',
  'goals',
  'needs',
  'frustrations',
  'motivations',
  'behaviours',
  'jobs',
  'traits',
  'skills',
  'channels',
  'devices',
  'empathy.says',
  'empathy.thinks',
  'empathy.does',
  'empathy.feels',
  'sources',
  'custom',
] as const;

/** The lists by the fields that hold them. */
const BY_FIELD: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  PERSONA_LISTS,
  (list) => list.split('.')[0] ?? list,
);
const NONE: readonly string[] = [];

/** The lists in a record or in one field of it of which each entry has a key of its own; a dot leads into a field. */
export function listsOf(collection: Collection, field?: string): readonly string[] {
  if (collection !== 'personas') return NONE;
  return field === undefined ? PERSONA_LISTS : (BY_FIELD.get(field) ?? NONE);
}

/** One of these lists in the value of its field; empty where there is none. */
export function listIn(value: unknown, list: string): readonly unknown[] {
  const part = list.split('.')[1];
  const found: unknown =
    part === undefined || typeof value !== 'object' || value === null ? value : Reflect.get(value, part);
  return Array.isArray(found) ? found : [];
}
