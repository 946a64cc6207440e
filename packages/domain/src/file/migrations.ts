import { SCHEMA_VERSION } from '../schemaVersion.ts';

/** One step of the model from a version to the next. It works on plain data, never on today's types. */
export interface Migration {
  /** The version that it leads to; the first ever leads to 2. */
  readonly id: number;
  /** What changed, in a few words. */
  readonly title: string;
  /** A new value; the one it is given stays as it is. */
  up(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** Every migration in order. The model is still at its first version. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | {
      readonly ok: true;
      readonly value: Readonly<Record<string, unknown>>;
      readonly applied: readonly number[];
    }
  | { readonly ok: false; readonly reason: 'noVersion' }
  | { readonly ok: false; readonly reason: 'newer'; readonly version: number };

/** Brings the value of a file to the present version; a file from the future is refused and left as it is. */
export function migrateFile(
  value: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = MIGRATIONS,
  target: number = SCHEMA_VERSION,
): Migrated {
  const { schemaVersion: version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: 'noVersion' };
  }
  if (version > target) return { ok: false, reason: 'newer', version };
  let current = value;
  const applied: number[] = [];
  for (const migration of migrations) {
    if (migration.id <= version || migration.id > target) continue;
    current = { ...migration.up(current), schemaVersion: migration.id };
    applied.push(migration.id);
  }
  return { ok: true, value: current, applied };
}
