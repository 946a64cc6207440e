import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addItem } from './addItem.ts';
import { moveItems } from './moveItems.ts';

describe('moveItems', () => {
  it('writes one small value an item, maps too, and passes over what is gone', () => {
    const { board, origins, bytes } = openBoard();
    bytes();
    const moved = moveItems(board, [
      { id: 'item:0', pos: [10.123456789, -20] },
      { id: 'map:one', pos: [300, 400] },
      { id: 'item:gone', pos: [0, 0] },
    ]);
    expect(moved).toEqual({ ok: true });
    expect(board.get('items', 'item:0')?.pos).toEqual([10.12, -20]);
    expect(board.get('maps', 'map:one')?.pos).toEqual([300, 400]);
    expect(origins).toHaveLength(1);
    expect(bytes()).toBeLessThan(100);
  });

  it('lays an item into a frame and takes it out again', () => {
    const { board } = openBoard();
    const frame = addItem(board, { type: 'frame', pos: [0, 0] });
    const frameId = frame.ok ? frame.id : 'item:none';
    moveItems(board, [{ id: 'item:0', pos: [1, 1], frameId }]);
    moveItems(board, [{ id: 'item:0', pos: [2, 2] }]);
    expect(board.get('items', 'item:0')?.frameId).toBe(frameId);
    moveItems(board, [{ id: 'item:0', pos: [3, 3], frameId: null }]);
    expect(board.get('items', 'item:0')).not.toHaveProperty('frameId');
  });

  it('is refused to places that are none', () => {
    const { board, origins } = openBoard();
    expect(moveItems(board, [{ id: 'item:0', pos: [Number.NaN, 0] }])).toMatchObject({ reason: 'invalid' });
    expect(moveItems(board, [{ id: 'item:gone', pos: [0, 0] }])).toMatchObject({ reason: 'notFound' });
    expect(origins).toEqual([]);
  });
});
