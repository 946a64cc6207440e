import type * as z from 'zod/mini';
import { emotionId, type Id, type IdPrefix } from '../ids.ts';
import type { Iso } from '../records/base.ts';
import type { Collection, RecordOf } from '../snapshot.ts';
import { DEFINITIONS } from './definitions.ts';

/** Who makes a record, when, and where its id comes from. */
export interface MakeContext {
  readonly now: Iso;
  readonly by: string;
  readonly newId: <P extends IdPrefix>(prefix: P) => Id<P>;
}

/** Some fields of a record; for a card or an item those of one variant. */
export type FieldsOfRecord<C extends Collection> = RecordOf[C] extends infer R
  ? R extends unknown
    ? Partial<R>
    : never
  : never;

/**
 * A complete record from the fields that matter: the rest takes its defaults, a missing id is made. Throws where a
 * field is wrong or a reference that has no default is missing, because only a programmer can cause that.
 */
export function makeRecord<C extends Collection>(
  collection: C,
  fields: FieldsOfRecord<C>,
  context: MakeContext,
): RecordOf[C] {
  const { prefix } = DEFINITIONS[collection];
  const schema: z.ZodMiniType<RecordOf[C]> = DEFINITIONS[collection].schema;
  const given: Readonly<Record<string, unknown>> = fields;
  const id = given.id ?? (prefix === null ? pairId(given) : context.newId(prefix));
  const parsed = schema.safeParse({
    ...defaultVariant(collection),
    createdAt: context.now,
    createdBy: context.by,
    ...given,
    id,
  });
  if (!parsed.success) {
    throw new Error(`cannot make ${collection} from ${JSON.stringify(given)}: ${parsed.error.message}`);
  }
  return parsed.data;
}

function pairId(fields: Readonly<Record<string, unknown>>): string {
  // The schema checks the two halves; here they only have to be joined.
  return emotionId(fields.stepId as Id<'step'>, fields.personaId as Id<'persona'>);
}

function defaultVariant(collection: Collection): Readonly<Record<string, string>> {
  const { fields } = DEFINITIONS[collection];
  return typeof fields.by === 'string' && typeof fields.fallback === 'string'
    ? { [fields.by]: fields.fallback }
    : {};
}
