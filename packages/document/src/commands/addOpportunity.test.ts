import { expect, it } from 'vitest';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { addOpportunity } from './addOpportunity.ts';

it('an opportunity without a step brings its lane along once, and goes with it in one step', () => {
  const small = smallBoard();
  const lanesBut = [...small.lanes].filter(([, { type }]) => type !== 'opportunities');
  const { board } = openBoard({ ...small, lanes: new Map(lanesBut), cards: new Map() });
  const history = createHistory(board);
  const mapId = [...board.snapshot().maps.values()][0]?.id ?? 'map:none';
  const lanes = board.snapshot().lanes.size;
  const first = addOpportunity(board, mapId, 'Szanse');
  const second = addOpportunity(board, mapId, 'Szanse');
  if (!first.ok || !second.ok) throw new Error('not made');
  const [a, b] = [board.get('cards', first.id), board.get('cards', second.id)];
  expect(a).toMatchObject({ kind: 'opportunity', stepId: null });
  expect(b?.laneId).toBe(a?.laneId);
  expect(board.get('lanes', a?.laneId ?? '')).toMatchObject({ type: 'opportunities', title: 'Szanse' });
  expect(board.snapshot().lanes.size).toBe(lanes + 1);
  history.undo();
  history.undo();
  expect(board.snapshot().lanes.size).toBe(lanes);
  expect(addOpportunity(board, 'map:none').ok).toBe(false);
});
