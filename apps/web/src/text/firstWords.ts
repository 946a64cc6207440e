import type { AnyRecord } from '@wayline/domain';

/** What stands in the first of these fields of a record that has words, on one line; empty where none has. */
export function firstWords(record: AnyRecord, fields: readonly string[]): string {
  const values: Readonly<Record<string, unknown>> = { ...record };
  for (const field of fields) {
    const value = values[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().replace(/\s+/gu, ' ');
  }
  return '';
}
