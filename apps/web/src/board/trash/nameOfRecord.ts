import type { AnyRecord } from '@wayline/domain';

/** What a record calls itself, on one line; empty where it has no words. */
export function nameOfRecord(record: AnyRecord): string {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  for (const field of ['name', 'title', 'text', 'label', 'word']) {
    const value = fields[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().replace(/\s+/g, ' ');
  }
  return '';
}
