import { COLLECTIONS, type Collection, type Iso, type LostFields, type LostRecord } from '@wayline/domain';

/** Something that was deleted, with all that went or changed because of it. */
export interface DeletedThing {
  /** Of the record that was deleted. */
  readonly id: string;
  readonly collection: Collection;
  readonly at: Iso;
  /** Who deleted it; `''` when unknown. */
  readonly by: string;
  /** What went, itself among it. */
  readonly records: readonly LostRecord[];
  /** What was written into what stays. */
  readonly fields: readonly LostFields[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCollection = (value: unknown): value is Collection =>
  typeof value === 'string' && (COLLECTIONS as readonly string[]).includes(value);
const isLostRecord = (value: unknown): value is LostRecord =>
  isObject(value) &&
  isCollection(value.collection) &&
  isObject(value.record) &&
  typeof value.record.id === 'string';
const isLostFields = (value: unknown): value is LostFields =>
  isObject(value) &&
  isCollection(value.collection) &&
  typeof value.id === 'string' &&
  isObject(value.before) &&
  isObject(value.after);

/** Reads what stands in a document's trash under `id`; null where another program left something else there. */
export function readDeletedThing(id: string, value: unknown): DeletedThing | null {
  if (!isObject(value) || !isCollection(value.collection) || typeof value.at !== 'string') return null;
  const { collection, at, by, records, fields } = value;
  if (!Array.isArray(records) || !Array.isArray(fields)) return null;
  const lost = records.filter(isLostRecord);
  if (!lost.some(({ record }) => record.id === id)) return null;
  return {
    id,
    collection,
    at,
    by: typeof by === 'string' ? by : '',
    records: lost,
    fields: fields.filter(isLostFields),
  };
}
