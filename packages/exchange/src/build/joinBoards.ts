import {
  type BoardSnapshot,
  type Entry,
  entriesOf,
  newId,
  type Position,
  rewriteIds,
  snapshotOf,
} from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';

/** Between two boards, in map units. */
const GAP = 128;

/**
 * Several boards as one, each below the one before; the title is the first one's. A board whose ids are taken gets
 * new ones.
 */
export function joinBoards(boards: readonly BoardSnapshot[], random: () => number): BoardSnapshot {
  const [first, ...others] = boards;
  if (!first) throw new Error('there is no board to join');
  const entries = [...entriesOf(first)];
  const ids = new Set(entries.map(({ record }) => record.id));
  let bottom = bottomOf(first);
  for (const board of others) {
    const taken = [...entriesOf(board)].some(({ record }) => ids.has(record.id));
    const fresh = taken ? rewriteIds(board, (prefix) => newId(prefix, random)).snapshot : board;
    const { bounds } = layoutBoard(fresh, createMeasurer());
    const down = bottom + GAP - bounds.y;
    for (const entry of entriesOf(fresh)) {
      entries.push(moved(entry, down));
      ids.add(entry.record.id);
    }
    bottom = bounds.y + bounds.height + down;
  }
  return { ...snapshotOf(entries, first.board.title), board: first.board };
}

function bottomOf(board: BoardSnapshot): number {
  const { bounds } = layoutBoard(board, createMeasurer());
  return Math.ceil(bounds.y + bounds.height);
}

function moved(entry: Entry, down: number): Entry {
  const at = ([x, y]: Position): Position => [x, y + down];
  if (entry.collection === 'maps') {
    return { collection: 'maps', record: { ...entry.record, pos: at(entry.record.pos) } };
  }
  if (entry.collection === 'items') {
    return { collection: 'items', record: { ...entry.record, pos: at(entry.record.pos) } };
  }
  if (entry.collection !== 'connectors') return entry;
  const { from, to } = entry.record;
  const record = {
    ...entry.record,
    from: 'pos' in from ? { ...from, pos: at(from.pos) } : from,
    to: 'pos' in to ? { ...to, pos: at(to.pos) } : to,
  };
  return { collection: 'connectors', record };
}
