/** A copy of a record that lacks one optional field. */
export function without<T extends object, K extends keyof T>(record: T, field: K): T {
  const { [field]: _, ...rest } = record;
  // Only optional fields are ever left out, so what remains is still a T.
  return rest as unknown as T;
}
