/** An object of a JSON text, before anybody has looked at its values. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of a JSON text is an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
