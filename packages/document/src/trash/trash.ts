import type { BoardDocument, Unsubscribe } from '../board/boardDocument.ts';
import { type DeletedThing, readDeletedThing } from './deletedThing.ts';
import { oldestKept } from './keepInTrash.ts';
import { trashRoot } from './trashRoot.ts';

/** What was deleted on this board within the last thirty days, the last first. */
export function deletedThings(board: BoardDocument): readonly DeletedThing[] {
  const before = oldestKept(board);
  return [...trashRoot(board.doc).entries()]
    .flatMap(([id, value]) => readDeletedThing(id, value) ?? [])
    .filter(({ at }) => at >= before)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

/** Called whenever something was deleted or brought back. */
export function subscribeTrash(board: BoardDocument, callback: () => void): Unsubscribe {
  const root = trashRoot(board.doc);
  root.observe(callback);
  return () => root.unobserve(callback);
}
