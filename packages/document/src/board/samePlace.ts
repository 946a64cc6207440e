import { type AnyRecord, type Collection, DEFINITIONS } from '@wayline/domain';

/** Whether a record still lies in the same parents and at the same place among its siblings. */
export function samePlace(collection: Collection, before: AnyRecord, after: AnyRecord): boolean {
  const { parents, order } = DEFINITIONS[collection];
  const fields = order === null ? parents : [...parents, order];
  return fields.every((field) => Reflect.get(before, field) === Reflect.get(after, field));
}
