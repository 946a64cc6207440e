import type * as z from 'zod/mini';
import { type Collection, type RecordOf, TEXT_FIELDS } from '../snapshot.ts';
import { cleanText } from '../text/cleanText.ts';
import { textLimit } from '../text/textLimit.ts';
import { DEFINITIONS } from './definitions.ts';
import { fieldsOf, variantOf } from './fieldsOf.ts';
import { NEUTRAL_FIELDS, neutralId } from './neutralFields.ts';

/** A record as it could be read, and what was wrong with the value it was read from. */
export interface ParsedRecord<C extends Collection> {
  readonly record: RecordOf[C];
  /** One sentence per field that fell back; empty when the value was in order. */
  readonly problems: readonly string[];
}

/**
 * Reads a record leniently: unknown keys are kept, fields that are missing or wrong take their defaults, texts are
 * cleaned, and a value that is no record at all becomes a neutral one. Never throws. `id` is the key under which the
 * value is stored and wins over the one inside.
 */
export function parseRecord<C extends Collection>(
  collection: C,
  value: unknown,
  id?: string,
): ParsedRecord<C> {
  const definition = DEFINITIONS[collection];
  const problems: string[] = [];
  let input: Record<string, unknown>;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    input = value as Record<string, unknown>;
  } else {
    problems.push(`the ${definition.noun} is not an object`);
    input = {};
  }
  if (id !== undefined && input.id !== id) input = { ...input, id };
  input = withCleanTexts(collection, input);

  const schema: z.ZodMiniType<RecordOf[C]> = definition.schema;
  const whole = schema.safeParse(input);
  if (whole.success) return { record: whole.data, problems };
  return { record: readFields(collection, input, problems), problems };
}

/** Field by field, once the record as a whole has been refused. */
function readFields<C extends Collection>(
  collection: C,
  input: Readonly<Record<string, unknown>>,
  problems: string[],
): RecordOf[C] {
  const { prefix, noun } = DEFINITIONS[collection];
  const neutral = NEUTRAL_FIELDS[collection];
  const variant = variantOf(collection, input);
  const fields = fieldsOf(collection, input);
  const record: Record<string, unknown> = { ...input };
  // Said once, by what stands in the document: an item that was copied says it of the one it is a copy of.
  if (variant?.was && !variant.known && typeof input[variant.field] === 'string')
    record[variant.was] = input[variant.field];
  for (const [key, field] of Object.entries(fields)) {
    if (key === variant?.field) {
      if (!variant.known) problems.push(`${noun}.${key} is read as ${variant.value}`);
      record[key] = variant.value;
      continue;
    }
    const parsed = field.safeParse(record[key]);
    if (parsed.success && (parsed.data !== undefined || input[key] !== undefined)) {
      record[key] = parsed.data;
      continue;
    }
    if (parsed.success) continue;
    if (Object.hasOwn(input, key) && input[key] !== undefined) {
      problems.push(`${noun}.${key} ${parsed.error.issues[0]?.message ?? 'cannot be read'}`);
    }
    const fallback = field.safeParse(undefined);
    if (fallback.success && fallback.data !== undefined) record[key] = fallback.data;
    else if (key === 'id') record[key] = usableId(input[key]) ?? neutralId(collection, prefix);
    else if (Object.hasOwn(neutral, key)) record[key] = neutral[key];
    else delete record[key];
  }
  // Every field was read by its own schema or replaced by a value of its type.
  return record as unknown as RecordOf[C];
}

/** A stored key is the record's identity even where it is no proper id. */
function usableId(id: unknown): string | null {
  return typeof id === 'string' && id !== '' ? id : null;
}

function withCleanTexts(collection: Collection, input: Record<string, unknown>): Record<string, unknown> {
  let cleaned = input;
  for (const field of TEXT_FIELDS[collection]) {
    const text = input[field];
    if (typeof text !== 'string') continue;
    const clean = cleanText(text, textLimit(collection, field));
    if (clean !== text) cleaned = { ...cleaned, [field]: clean };
  }
  return cleaned;
}
