import { type Entry, snapshotOf } from '../board/snapshotOf.ts';
import type { Id, IdPrefix } from '../ids.ts';
import { repair } from '../invariants/violations.ts';
import { newId as randomId } from '../newId.ts';
import { rewriteEntries } from '../record/rewriteIds.ts';
import { SCHEMA_VERSION } from '../schemaVersion.ts';
import { type BoardSnapshot, COLLECTIONS, type Collection, type RecordOf } from '../snapshot.ts';
import { cleanText, TEXT_LIMITS } from '../text/cleanText.ts';
import { FILE_FORMAT, type FileExtras, type FileNote } from './boardFile.ts';
import { boardFileSchema } from './boardFileSchema.ts';
import { cleanStrings } from './cleanStrings.ts';
import { filePath } from './filePath.ts';
import { migrateFile } from './migrations.ts';
import { problemOf } from './problemOf.ts';

export type ValidatedFile =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      readonly extras: FileExtras;
      /** What was mended or may surprise; nothing of it stops the import. */
      readonly warnings: readonly FileNote[];
      /** Old id → new id, where the file used one id twice and all ids had to be made anew; empty otherwise. */
      readonly renamed: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly problems: readonly FileNote[] };

export interface ValidateOptions {
  /** Where new ids come from, should they be needed. */
  readonly newId?: <P extends IdPrefix>(prefix: P) => Id<P>;
}

/** Names that a map shows; an empty one is kept, and said. */
const NAMED: readonly Collection[] = ['stages', 'steps', 'lanes', 'personas'];

/**
 * Reads the value of a file strictly: every problem is listed with its path, and nothing is taken from a file that
 * has one. Missing fields that have a default, texts that need cleaning, references to nothing and ids used twice
 * are no problems; the last three are warnings.
 */
export function validateBoardFile(value: unknown, { newId = randomId }: ValidateOptions = {}): ValidatedFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('', 'invalid_type', 'the file does not hold an object');
  }
  const given = value as Readonly<Record<string, unknown>>;
  if (given.format !== FILE_FORMAT) {
    return refused('format', 'unknownFormat', `the file does not say "format": "${FILE_FORMAT}"`);
  }
  const migrated = migrateFile(given);
  if (!migrated.ok) {
    return migrated.reason === 'newer'
      ? refused(
          'schemaVersion',
          'newerVersion',
          `the file is of version ${migrated.version}, this Wayline knows ${SCHEMA_VERSION}; update to read it`,
        )
      : refused('schemaVersion', 'noVersion', 'the file does not say its version');
  }
  const parsed = boardFileSchema().safeParse(migrated.value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, migrated.value)) };
  }
  return accept(parsed.data, newId);
}

function accept(
  file: Readonly<Record<string, unknown>>,
  newId: NonNullable<ValidateOptions['newId']>,
): ValidatedFile {
  const warnings: FileNote[] = [];
  const places = new Map<string, string>();
  let doubled = false;
  let entries: readonly Entry[] = COLLECTIONS.flatMap((collection) =>
    (file[collection] as readonly RecordOf[typeof collection][]).map((raw, i) => {
      const record = cleanStrings(collection, raw, (path, shortened) => {
        warnings.push({
          path: filePath([collection, i, ...path]),
          code: shortened ? 'textShortened' : 'textCleaned',
          message: shortened
            ? 'the text is too long and is cut'
            : 'characters that cannot be shown are left out',
        });
      });
      if (places.has(record.id)) {
        doubled = true;
        warnings.push({
          path: filePath([collection, i, 'id']),
          code: 'duplicateId',
          message: `${record.id} is already the id of ${places.get(record.id)}`,
        });
      } else places.set(record.id, filePath([collection, i]));
      if (NAMED.includes(collection) && isBlank(record)) {
        warnings.push({
          path: filePath([collection, i, nameField(collection)]),
          code: 'emptyName',
          message: 'has no name',
        });
      }
      return { collection, record } as Entry;
    }),
  );
  let renamed: ReadonlyMap<string, string> = new Map();
  if (doubled) {
    const rewritten = rewriteEntries(entries, newId);
    entries.forEach(({ record }, i) => {
      const place = places.get(record.id);
      const id = rewritten.entries[i]?.record.id;
      if (place !== undefined && id !== undefined) places.set(id, place);
    });
    ({ entries, ids: renamed } = rewritten);
  }

  const { format: _, schemaVersion, board, comments, files, ...others } = file;
  const { title, ...more } = board as { readonly title: string };
  const raw = snapshotOf(entries, cleanText(title, TEXT_LIMITS.name));
  const mended = repair({ ...raw, board: { ...more, ...raw.board } });
  for (const { id, field, invariant, message } of mended.violations) {
    const place = places.get(id) ?? id;
    warnings.push({ path: field === undefined ? place : `${place}.${field}`, code: invariant, message });
  }
  const unknown = Object.fromEntries(
    Object.entries(others).filter(([key]) => !(COLLECTIONS as readonly string[]).includes(key)),
  );
  return {
    ok: true,
    snapshot: mended.snapshot,
    extras: { comments: comments as readonly unknown[], files: files as FileExtras['files'], unknown },
    warnings,
    renamed,
  };
}

function isBlank(record: object): boolean {
  const { name, title } = record as { readonly name?: string; readonly title?: string };
  return (name ?? title ?? '').trim() === '';
}

function nameField(collection: Collection): string {
  return collection === 'lanes' ? 'title' : 'name';
}

function refused(path: string, code: string, message: string): ValidatedFile {
  return { ok: false, problems: [{ path, code, message }] };
}
