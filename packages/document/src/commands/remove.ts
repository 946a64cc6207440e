import {
  type Change,
  type DeletionChoice,
  type DeletionRefusal,
  type DeletionTarget,
  deletionOf,
  type Lane,
  type Use,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { twinKey } from '../repair/lanePlan.ts';
import { keepInTrash } from '../trash/keepInTrash.ts';
import { LOCAL } from '../wire/origin.ts';
import { applyChanges } from './applyChanges.ts';

/** Done, or why not and what stands in the way. */
export type Removal =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: DeletionRefusal; readonly uses: readonly Use[] };

/**
 * Deletes something by the rules of the domain: what lies in it or names it follows, as one act. What goes waits in the
 * trash for thirty days.
 */
export function remove(board: BoardDocument, target: DeletionTarget, choice: DeletionChoice = {}): Removal {
  const deletion = deletionOf(board.snapshot(), target, choice);
  if ('refused' in deletion) return { ok: false, reason: deletion.refused, uses: deletion.uses };
  const { changes } = deletion;
  board.transact(LOCAL, () => {
    keepInTrash(board, target, changes);
    applyChanges(board, [...changes, ...twinDeletions(board, changes)]);
  });
  return { ok: true };
}

/** Lanes that read as part of a deleted one go with it; otherwise they would take its place at once. */
function twinDeletions(board: BoardDocument, changes: readonly Change[]): readonly Change[] {
  const gone = changes.flatMap((change) => {
    const lane = change.type === 'delete' && change.collection === 'lanes' && board.get('lanes', change.id);
    return lane ? [lane] : [];
  });
  if (gone.length === 0) return [];
  const isTwin = (lane: Lane): boolean =>
    gone.some((other) => other.mapId === lane.mapId && twinKey(other) === twinKey(lane));
  return [...rootOf(board.doc, 'lanes').entries()]
    .filter(([id, stored]) => !board.get('lanes', id) && isTwin(readRecord('lanes', id, stored)))
    .map(([id]) => ({ type: 'delete', collection: 'lanes', id }));
}
