import type { PersonaId } from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';
import { usePersonas } from '../usePersonas.ts';
import { putRecord } from '../write.ts';
import type { Copies } from './copiesOf.ts';
import type { PasteInto } from './pasteInto.ts';

/** Writes copies into a map: roots with their order and, where their name is taken there, a name of their own. */
export function putCopies(
  board: BoardDocument,
  { entries }: Copies,
  keys: ReadonlyMap<string, string>,
  roots: ReadonlySet<string>,
  { mapId, copyName }: PasteInto,
): void {
  const taken = namesOn(board, mapId);
  const personas = new Set<PersonaId>();
  for (const { collection, record } of entries) {
    const order = keys.get(record.id);
    const named = roots.has(record.id) && copyName ? renamed(record, taken, copyName) : {};
    putRecord(board, collection, {
      ...record,
      ...named,
      ...(order !== undefined && { order }),
    } as typeof record);
    if ('personaIds' in record) for (const id of record.personaIds ?? []) personas.add(id);
    if ('personaId' in record && record.personaId) personas.add(record.personaId);
  }
  usePersonas(board, mapId, [...personas]);
}

function namesOn(board: BoardDocument, mapId: string): ReadonlySet<string> {
  const { stages, steps, lanes } = board.snapshot();
  return new Set(
    [...stages.values(), ...steps.values(), ...lanes.values()]
      .filter((record) => record.mapId === mapId)
      .map((record) => ('title' in record ? record.title : record.name)),
  );
}

function renamed(record: object, taken: ReadonlySet<string>, copyName: (name: string) => string): object {
  const { name, title } = record as { readonly name?: string; readonly title?: string };
  if (name?.trim() && taken.has(name)) return { name: copyName(name) };
  return title?.trim() && taken.has(title) ? { title: copyName(title) } : {};
}
