import type { BoardDocument, Unsubscribe } from '../board/boardDocument.ts';
import { MIGRATION } from '../wire/origin.ts';
import { type DeletedThing, readDeletedThing } from './deletedThing.ts';
import { dateOf } from './keepInTrash.ts';
import { trashRoot } from './trashRoot.ts';

/** Deleted things are kept this long, in ms. */
export const TRASH_MS: number = 30 * 24 * 3600 * 1000;

/** What was deleted on this board, the last first. */
export function deletedThings(board: BoardDocument): readonly DeletedThing[] {
  return [...trashRoot(board.doc).entries()]
    .flatMap(([id, value]) => readDeletedThing(id, value) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

/** Called whenever something was deleted or brought back. */
export function subscribeTrash(board: BoardDocument, callback: () => void): Unsubscribe {
  const root = trashRoot(board.doc);
  root.observe(callback);
  return () => root.unobserve(callback);
}

/** Removes for good what was deleted more than thirty days ago. No act of a person: undo does not see it. */
export function purgeTrash(board: BoardDocument): void {
  const root = trashRoot(board.doc);
  const oldest = new Date(Date.parse(board.now()) - TRASH_MS).toISOString();
  const over = [...root.entries()].filter(([, value]) => dateOf(value) < oldest).map(([id]) => id);
  if (over.length === 0) return;
  board.transact(MIGRATION, () => {
    for (const id of over) root.delete(id);
  });
}
