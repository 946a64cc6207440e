import { compareZ, ordersBetween } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Where in the stack things go: to an end of it, or past the next thing that is not among them. */
export type StackPlace = 'front' | 'back' | 'forward' | 'backward';

/**
 * Brings items and connectors forward or sends them back; among themselves they keep their order. `near` narrows
 * what counts as the next thing for one place forward or backward: what does not lie over or under them.
 */
export function stackItems(
  board: BoardDocument,
  ids: readonly string[],
  to: StackPlace,
  near?: ReadonlySet<string>,
): Result {
  const snapshot = board.snapshot();
  const all = [...snapshot.items.values(), ...snapshot.connectors.values()].sort(compareZ);
  const moving = all.filter(({ id }) => ids.includes(id));
  if (moving.length === 0) return refused(ids.length === 0 ? 'nothing' : 'notFound');
  const others = all.filter(({ id }) => !ids.includes(id));
  const at = placeAmong(others, moving, to, near);
  const keys = ordersBetween(others[at - 1]?.z ?? null, others[at]?.z ?? null, moving.length);
  board.transact(LOCAL, () => {
    for (const [i, { id }] of moving.entries()) {
      writeFields(board, snapshot.items.has(id) ? 'items' : 'connectors', id, { z: keys[i] });
    }
  });
  return DONE;
}

type Stacked = Parameters<typeof compareZ>[0];

/** The index among the others before which the moving ones come to lie. */
function placeAmong(
  others: readonly Stacked[],
  moving: readonly Stacked[],
  to: StackPlace,
  near: ReadonlySet<string> | undefined,
): number {
  const counts = ({ id }: Stacked): boolean => near === undefined || near.has(id);
  const [lowest, highest] = [moving[0], moving.at(-1)];
  if (to === 'back' || !lowest || !highest) return 0;
  if (to === 'front') return others.length;
  if (to === 'forward') {
    const next = others.findIndex((other) => compareZ(other, highest) > 0 && counts(other));
    return next < 0 ? others.length : next + 1;
  }
  const before = others.findLastIndex((other) => compareZ(other, lowest) < 0 && counts(other));
  return Math.max(0, before);
}
