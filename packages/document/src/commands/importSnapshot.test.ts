import { type AnyRecord, compareZ, entriesOf, sampleBoard, violations } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { IMPORT, LOCAL } from '../wire/origin.ts';
import { importSnapshot } from './importSnapshot.ts';

describe('importSnapshot', () => {
  it('adds a copy of every record and leaves the board’s own alone', () => {
    const { board, origins } = openBoard();
    const before = board.snapshot();
    const coming = sampleBoard();
    const imported = importSnapshot(board, coming, { origin: IMPORT });
    expect(origins).toEqual([IMPORT]);
    const after = board.snapshot();
    for (const { collection, record } of entriesOf(before)) {
      expect(after[collection].get(record.id)).toBe(record);
    }
    const count = (snapshot: typeof before): number => [...entriesOf(snapshot)].length;
    expect(count(after)).toBe(count(before) + count(coming));
    expect(imported.ok && imported.mapIds).toHaveLength(coming.maps.size);
    expect(violations(after)).toEqual([]);
    expect(after.board).toEqual(before.board);
  });

  it('can add the same board twice, as it was, only elsewhere and in front', () => {
    const { board } = openBoard();
    const first = importSnapshot(board, smallBoard(), { offset: [1000, 50] });
    importSnapshot(board, smallBoard(), { offset: [2000, 50] });
    const { maps, items, connectors } = board.snapshot();
    expect([...maps.values()].map(({ pos }) => pos)).toEqual([
      [0, 0],
      [1000, 50],
      [2000, 50],
    ]);
    const stack: AnyRecord[] = [...items.values(), ...connectors.values()].sort(compareZ);
    expect(stack.map((record) => 'pos' in record && record.pos[0])).toEqual([0, 200, 1000, 1200, 2000, 2200]);
    const card = first.ok ? first.ids.get('card:doing-0-0-0') : undefined;
    const { ids } = first.ok ? first : { ids: new Map<string, string>() };
    expect(board.get('cards', card ?? '')).toMatchObject({
      text: 'doing 0-0-0',
      laneId: ids.get('lane:doing'),
      stepId: ids.get('step:0-0'),
    });
    expect(board.get('emotions', `${ids.get('step:0-0')}|${ids.get('persona:ann')}`)).toBeDefined();
  });

  it('is one act of the person unless told otherwise', () => {
    const { board, origins } = openBoard();
    importSnapshot(board, smallBoard());
    expect(origins).toEqual([LOCAL]);
  });
});
