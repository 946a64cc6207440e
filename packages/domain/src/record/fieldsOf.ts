import type { Fields } from '../schema/scalars.ts';
import type { Collection } from '../snapshot.ts';
import { DEFINITIONS, type Variants } from './definitions.ts';

/** The fields of a record in the order of the file, chosen by its variant; the fallback's when that is unknown. */
export function fieldsOf(collection: Collection, value: Readonly<Record<string, unknown>>): Fields {
  const { fields } = DEFINITIONS[collection];
  if (!isVariants(fields)) return fields;
  const chosen = value[fields.by];
  const variant =
    typeof chosen === 'string' && Object.hasOwn(fields.fields, chosen) ? chosen : fields.fallback;
  return fields.fields[variant] ?? {};
}

/**
 * The field that chooses the variant and the value it must have, with the field that keeps an unknown one; null where
 * there are no variants.
 */
export function variantOf(
  collection: Collection,
  value: Readonly<Record<string, unknown>>,
): {
  readonly field: string;
  readonly value: string;
  readonly known: boolean;
  readonly was?: string | undefined;
} | null {
  const { fields } = DEFINITIONS[collection];
  if (!isVariants(fields)) return null;
  const chosen = value[fields.by];
  return typeof chosen === 'string' && Object.hasOwn(fields.fields, chosen)
    ? { field: fields.by, value: chosen, known: true }
    : { field: fields.by, value: fields.fallback, known: false, was: fields.was };
}

function isVariants(fields: Fields | Variants): fields is Variants {
  return typeof fields.by === 'string';
}
