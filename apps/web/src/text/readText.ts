/** A text field of a record; a field that is absent reads as empty. */
export function readText(record: object | undefined, field: string): string {
  const value = record ? (record as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}
