import {
  type Collection,
  collectionOf,
  type FieldsOfRecord,
  fieldsOf,
  type Lane,
  type Patch,
  type PersonaId,
  parseRecord,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { isSaidById } from '../codec/writeRecord.ts';
import { twinKey } from '../repair/lanePlan.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { lanesOn } from './siblings.ts';
import { usePersonas } from './usePersonas.ts';
import { writeFields } from './write.ts';

/** What is written elsewhere: who made a record, its kind, and what another command keeps consistent. */
const PROTECTED: readonly string[] = ['createdAt', 'createdBy', 'mapId'];
const PROTECTED_IN: Partial<Record<Collection, readonly string[]>> = {
  maps: ['counterpartId'],
  lanes: ['type', 'separatorAfter'],
  cards: ['kind', 'laneId', 'stepId'],
  steps: ['stageId'],
  items: ['type'],
};

/** Some fields of a record; `undefined` removes an optional one. */
export type FieldPatch<C extends Collection> =
  FieldsOfRecord<C> extends infer F
    ? F extends unknown
      ? { readonly [K in keyof F]?: F[K] | undefined }
      : never
    : never;

/**
 * Writes fields of one record as a whole: when one value cannot be held, nothing is written. Shared texts are
 * changed by their smallest edit, so what others type at the same time stays.
 */
export function setFields<C extends Collection>(
  board: BoardDocument,
  collection: C,
  id: string,
  patch: FieldPatch<C>,
): Result {
  const current = board.get(collection, id);
  if (!current) return refused('notFound');
  // A mapped type over an unresolved collection cannot be indexed; its values are checked by the parser below.
  const wanted = patch as Patch;
  const fields = Object.keys(wanted);
  if (fields.length === 0) return refused('nothing');
  const held = [...PROTECTED, ...(PROTECTED_IN[collection] ?? [])];
  const barred = fields.filter((field) => held.includes(field) || isSaidById(collection, field));
  if (barred.length > 0) return refused('protected', barred);

  const known = fieldsOf(collection, { ...current });
  const unknown = fields.filter((field) => !Object.hasOwn(known, field));
  if (unknown.length > 0)
    return refused(
      'invalid',
      unknown.map((field) => `${field} is not a field of ${collection}`),
    );
  const next = parseRecord(collection, { ...current, ...wanted });
  if (next.problems.length > 0) return refused('invalid', next.problems);

  if (collection === 'lanes' && hasTwin(board, next.record as Lane)) return refused('laneExists');

  const values = Object.fromEntries(
    fields.map((field) => [field, wanted[field] === undefined ? undefined : Reflect.get(next.record, field)]),
  );
  board.transact(LOCAL, () => {
    writeFields(board, collection, id, values);
    if ('mapId' in current && collectionOf(id) !== 'maps')
      usePersonas(board, current.mapId, personasIn(values));
  });
  return DONE;
}

function hasTwin(board: BoardDocument, next: Lane): boolean {
  return lanesOn(board.snapshot(), next.mapId).some(
    (lane) => lane.id !== next.id && twinKey(lane) === twinKey(next),
  );
}

function personasIn(values: Patch): readonly PersonaId[] {
  const { personaId, personaIds } = values as { personaId?: PersonaId; personaIds?: readonly PersonaId[] };
  return personaId ? [personaId, ...(personaIds ?? [])] : (personaIds ?? []);
}
