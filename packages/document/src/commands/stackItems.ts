import { compareZ, ordersBetween } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Brings items and connectors to the front or sends them to the back; among themselves they keep their order. */
export function stackItems(board: BoardDocument, ids: readonly string[], to: 'front' | 'back'): Result {
  const snapshot = board.snapshot();
  const all = [...snapshot.items.values(), ...snapshot.connectors.values()].sort(compareZ);
  const moving = all.filter(({ id }) => ids.includes(id));
  const others = all.filter(({ id }) => !ids.includes(id));
  if (moving.length === 0) return refused(ids.length === 0 ? 'nothing' : 'notFound');
  const keys =
    to === 'front'
      ? ordersBetween(others.at(-1)?.z ?? null, null, moving.length)
      : ordersBetween(null, others[0]?.z ?? null, moving.length);
  board.transact(LOCAL, () => {
    for (const [i, { id }] of moving.entries()) {
      writeFields(board, snapshot.items.has(id) ? 'items' : 'connectors', id, { z: keys[i] });
    }
  });
  return DONE;
}
