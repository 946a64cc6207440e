import { type AwarenessState, type AwarenessUser, awarenessStateSchema } from '@wayline/document';

/** Fits the schema; the person is ours to say, so only the other fields are in question. */
const SOMEBODY: AwarenessUser = { id: '', name: '', colour: '#000000', role: 'viewer' };

/**
 * What a client says of itself, with the person replaced by what the server knows. A field that does not fit is
 * left out; the others stay, so that a newer client's extra does not hide its cursor.
 */
export function keepKnownFields(state: unknown, user: AwarenessUser): AwarenessState {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return { user };
  const fields: Record<string, unknown> = { ...state, user: SOMEBODY };
  const checked = awarenessStateSchema.safeParse(fields);
  if (checked.success) return { ...checked.data, user };
  for (const { path } of checked.error.issues) delete fields[String(path[0])];
  const again = awarenessStateSchema.safeParse(fields);
  return again.success ? { ...again.data, user } : { user };
}
