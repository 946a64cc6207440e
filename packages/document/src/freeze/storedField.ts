import * as Y from 'yjs';

/** A field of a record as it is stored, whoever wrote it; texts as strings. */
export function storedField(record: unknown, field: string): unknown {
  if (record instanceof Y.Map) {
    const value: unknown = record.get(field);
    return value instanceof Y.Text ? value.toString() : value;
  }
  return typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined;
}

/** The same where it names another record; `''` where nothing readable stands. */
export function storedId(record: unknown, field: string): string {
  const value = storedField(record, field);
  return typeof value === 'string' ? value : '';
}
