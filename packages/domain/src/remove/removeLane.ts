import type { BoardIndex } from '../board/boardIndex.ts';
import { emotionsOf, lanesOf } from '../board/selectors.ts';
import { type Change, patch } from '../change/change.ts';
import type { Lane } from '../records/lane.ts';
import type { DeletionPlan } from './deletion.ts';

/**
 * A built-in lane with something in it is only hidden, and what is in it returns with it; a custom lane takes its
 * cards along.
 */
export function removeLane(index: BoardIndex, lane: Lane): DeletionPlan {
  const cards = [...index.snapshot.cards.values()].filter(({ laneId }) => laneId === lane.id);
  const removed = [{ collection: 'lanes', id: lane.id } as const];
  if (lane.type === 'custom') {
    const theirs = cards.map(({ id }) => ({ collection: 'cards', id }) as const);
    return { changes: handedOnLine(index, lane), removed: [...removed, ...theirs] };
  }
  const points = lane.type === 'emotionCurve' ? emotionsOf(index, lane.mapId) : [];
  const isEmpty = cards.length === 0 && points.length === 0;
  return isEmpty
    ? { changes: handedOnLine(index, lane), removed }
    : { changes: [patch('lanes', lane.id, { hidden: true })], removed: [] };
}

/** The line under a lane stays where it is: under the lane that now ends there. */
function handedOnLine(index: BoardIndex, lane: Lane): Change[] {
  if (lane.separatorAfter === undefined) return [];
  const lanes = lanesOf(index, lane.mapId);
  const above = lanes[lanes.findIndex(({ id }) => id === lane.id) - 1];
  return above && above.separatorAfter === undefined
    ? [patch('lanes', above.id, { separatorAfter: lane.separatorAfter })]
    : [];
}
