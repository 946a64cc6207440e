import { describe, expect, it } from 'vitest';
import { rootOf } from '../codec/roots.ts';
import { createPeers, type Peer } from '../testing/createPeers.ts';
import { openBoard } from '../testing/openBoard.ts';
import { LOCAL } from '../wire/origin.ts';
import { addLane } from './addLane.ts';
import { remove } from './remove.ts';

describe('remove', () => {
  it('follows the rules of the domain in one local transaction', () => {
    const { board, origins } = openBoard();
    expect(remove(board, { collection: 'steps', id: 'step:0-0' })).toEqual({ ok: true });
    expect(board.get('cards', 'card:doing-0-0-0')?.stepId).toBeNull();
    expect(board.get('emotions', 'step:0-0|persona:ann')).toBeUndefined();
    expect(origins).toEqual([LOCAL]);
    remove(board, { collection: 'stages', id: 'stage:0' }, { contents: 'delete' });
    expect([...board.snapshot().steps.keys()]).toEqual(['step:1-0', 'step:1-1']);
  });

  it('says what stands in the way', () => {
    const { board, origins } = openBoard();
    remove(board, { collection: 'stages', id: 'stage:0' });
    const before = origins.length;
    const last = remove(board, { collection: 'stages', id: 'stage:1' });
    expect(last).toMatchObject({ ok: false, reason: 'lastStage' });
    expect(!last.ok && last.uses.length).toBeGreaterThan(0);
    expect(remove(board, { collection: 'cards', id: 'card:gone' })).toMatchObject({ reason: 'notFound' });
    expect(origins.length).toBe(before);
  });

  it('takes along the twin of a lane that two people added at once', () => {
    const network = createPeers(2, 5, { delay: 0 });
    const [a, b] = network.peers as [Peer, Peer];
    for (const { board } of [a, b]) addLane(board, { mapId: 'map:one', type: 'thinking' });
    network.settle();
    const shown = [...a.board.snapshot().lanes.values()].filter(({ type }) => type === 'thinking');
    expect(shown).toHaveLength(1);
    remove(a.board, { collection: 'lanes', id: shown[0]?.id ?? '' });
    network.settle();
    expect([...b.board.snapshot().lanes.values()].filter(({ type }) => type === 'thinking')).toEqual([]);
    expect([...rootOf(b.doc, 'lanes').keys()]).toHaveLength(5);
  });
});
