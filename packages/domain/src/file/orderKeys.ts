import type * as z from 'zod/mini';
import { compareKeys } from '../order/order.ts';
import type { Fields } from '../schema/scalars.ts';

/**
 * A value with the keys of all its objects in schema order and unknown ones sorted behind them, so that two files of
 * one board are the same bytes whoever wrote them.
 */
export function orderKeys(value: unknown, schema: z.ZodMiniType | null): unknown {
  const known = schema ? unwrap(schema) : null;
  if (Array.isArray(value)) {
    const element = known?.def.type === 'array' ? (known as z.ZodMiniArray<z.ZodMiniType>).def.element : null;
    return value.map((item: unknown) => orderKeys(item, element));
  }
  if (typeof value !== 'object' || value === null) return value;
  return orderFields(value as Readonly<Record<string, unknown>>, known ? shapeOf(known, value) : {});
}

/** The same for an object whose fields are given. */
export function orderFields(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
): Readonly<Record<string, unknown>> {
  const ordered: Record<string, unknown> = {};
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  for (const key of [...Object.keys(fields), ...unknown.sort(compareKeys)]) {
    if (value[key] !== undefined) ordered[key] = orderKeys(value[key], fields[key] ?? null);
  }
  return ordered;
}

function shapeOf(schema: z.ZodMiniType, value: object): Fields {
  if (schema.def.type === 'object') return (schema as z.ZodMiniObject).def.shape as Fields;
  if (schema.def.type !== 'union') return {};
  // Of a union's objects the right one is that which knows the value's keys: an end's `pos` or `recordId`.
  const shapes = (schema as z.ZodMiniUnion<z.ZodMiniType[]>).def.options.map((option) =>
    shapeOf(unwrap(option), value),
  );
  return shapes.find((shape) => Object.keys(shape).some((key) => Object.hasOwn(value, key))) ?? {};
}

/** The schema without what only says whether a value may be missing. */
function unwrap(schema: z.ZodMiniType): z.ZodMiniType {
  const { type } = schema.def;
  if (type !== 'optional' && type !== 'default' && type !== 'nullable') return schema;
  return unwrap((schema as z.ZodMiniOptional<z.ZodMiniType>).def.innerType);
}
