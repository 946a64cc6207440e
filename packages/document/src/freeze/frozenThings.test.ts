import type { StepId } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { addCard } from '../commands/addCard.ts';
import { addLane } from '../commands/addLane.ts';
import { addMap } from '../commands/addMap.ts';
import { addMetric } from '../commands/addMetric.ts';
import { remove } from '../commands/remove.ts';
import { setChannelUse } from '../commands/setChannelUse.ts';
import { setFields } from '../commands/setFields.ts';
import { guardedBoard } from '../testing/guardedBoard.ts';

const DOING = 'lane:doing';

describe('other things that are frozen', () => {
  it('the points of a curve stay, and the words of a new one wait in a tray', () => {
    const board = guardedBoard(['lane:emotionCurve']);
    board.theyWrite((root) => {
      root('emotions').delete('step:0-0|persona:ann');
      root('emotions').get('step:0-0|persona:bo')?.set('valence', 2);
    });
    expect(board.board.get('emotions', 'step:0-0|persona:ann')).toMatchObject({
      valence: -2,
      reason: 'because',
    });
    expect(board.board.get('emotions', 'step:0-0|persona:bo')).toMatchObject({ valence: -2 });
  });

  it('a lane of channels keeps the channels of the touchpoints, and new ones have none', () => {
    const board = guardedBoard([]);
    const channels = addLane(board.board, { mapId: 'map:one', type: 'channels' });
    const id = channels.ok ? channels.id : '';
    const use = { stepId: 'step:0-0', personaId: 'persona:ann', channelId: 'channel:email' } as const;
    setChannelUse(board.board, { ...use, uses: true });
    const touchpoint = 'card:touchpoints-0-0-0';
    const before = board.board.get('cards', touchpoint);
    board.guard.freeze([id]);
    setChannelUse(board.board, { ...use, uses: false });
    expect(board.board.get('cards', touchpoint)).toEqual(before);
    expect(board.taken).toEqual([[{ targetId: id, kept: 0 }]]);
    setFields(board.board, 'cards', touchpoint, { importance: 5 });
    expect(board.board.get('cards', touchpoint)).toMatchObject({ importance: 5 });
    expect(board.taken).toHaveLength(1);
  });

  it('a metrics lane keeps the metrics of its map', () => {
    const board = guardedBoard([]);
    const lane = addLane(board.board, { mapId: 'map:one', type: 'metrics' });
    board.guard.freeze(lane.ok ? [lane.id] : []);
    board.theyWrite((root) => {
      const scope = { kind: 'step', id: 'step:0-0' };
      root('metrics').set(
        'metric:a',
        new Y.Map<unknown>([
          ['name', 'Waiting time'],
          ['scope', scope],
        ]),
      );
    });
    expect(board.board.snapshot().metrics.size).toBe(0);
    expect([...board.board.snapshot().cards.values()].map(({ text }) => text)).toContain('Waiting time');
  });

  it('a metric that is moved onto its map goes back to where it was', () => {
    const board = guardedBoard([]);
    const lane = addLane(board.board, { mapId: 'map:one', type: 'metrics' });
    const other = addMap(board.board, { title: 'Other' });
    const kept = addMetric(board.board, {
      name: 'Waits',
      scope: { kind: 'map', id: other.ok ? other.id : '' },
    });
    board.guard.freeze(lane.ok ? [lane.id] : []);
    const id = kept.ok ? kept.id : '';
    board.theyWrite((root) => root('metrics').get(id)?.set('scope', { kind: 'map', id: 'map:one' }));
    expect(board.board.get('metrics', id)?.scope.id).toBe(other.ok && other.id);
  });

  it('a stage keeps its steps, their order, their links, and gets no others', () => {
    const board = guardedBoard(['stage:0']);
    const before = board.json();
    board.theyWrite((root) => {
      root('stages').get('stage:0')?.set('order', 'Zz');
      root('steps').get('step:0-0')?.set('stageId', 'stage:1');
      root('steps').delete('step:0-1');
      root('steps').get('step:1-0')?.set('stageId', 'stage:0');
      const link = { mapId: 'map:one', from: 'step:0-0', to: 'step:1-1' };
      root('stepLinks').set('link:a', new Y.Map<unknown>(Object.entries(link)));
    });
    expect(board.json()).toBe(before);
    board.theyWrite((root) => {
      const step = { mapId: 'map:one', stageId: 'stage:0', order: 'a5', name: new Y.Text('Waiting') };
      root('steps').set('step:new', new Y.Map<unknown>(Object.entries(step)));
    });
    expect(board.board.get('steps', 'step:new')).toBeUndefined();
    expect([...board.board.snapshot().cards.values()].map(({ text }) => text)).toContain('Waiting');
  });

  it('a stage that is deleted comes back with all that lay under it', () => {
    const board = guardedBoard(['stage:0']);
    const before = board.json();
    board.theyWrite((_, doc) => {
      expect(
        remove(createBoardDocument(doc), { collection: 'stages', id: 'stage:0' }, { contents: 'delete' }),
      ).toEqual({
        ok: true,
      });
    });
    expect(board.json()).toBe(before);
  });

  it('lets cards under a frozen stage be changed', () => {
    const board = guardedBoard(['stage:0']);
    addCard(board.board, { laneId: DOING, stepId: 'step:0-0' as StepId });
    expect(board.cardsOf(DOING)).toHaveLength(5);
    expect(board.taken).toEqual([]);
  });
});
