import { cardsIn } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { rootOf } from '../codec/roots.ts';
import { openBoard } from '../testing/openBoard.ts';
import { addLane } from './addLane.ts';
import { addMap } from './addMap.ts';
import { moveCard, moveCards } from './moveCards.ts';
import { setFields } from './setFields.ts';

const DOING = 'card:doing-0-0-0';

describe('moveCards', () => {
  it('lays cards side by side in the order given, and passes over those that are gone', () => {
    const { board } = openBoard();
    const moved = moveCards(board, {
      ids: ['card:doing-1-1-0', 'card:gone', DOING],
      laneId: 'lane:painPoints',
      stepId: 'step:0-1',
      place: 'start',
    });
    expect(moved).toEqual({ ok: true });
    expect(cardsIn(board.snapshot(), 'lane:painPoints', 'step:0-1').map(({ id }) => id)).toEqual([
      'card:doing-1-1-0',
      DOING,
      'card:painPoints-0-1-0',
    ]);
  });

  it('writes where the card lies and nothing else', () => {
    const { board, doc } = openBoard();
    const stored = rootOf(doc, 'cards').get(DOING);
    const changed: unknown[] = [];
    stored?.observe((event) => changed.push([...event.keysChanged].sort()));
    moveCard(board, { id: DOING, laneId: 'lane:doing', stepId: 'step:0-1' });
    expect(changed).toEqual([['order', 'stepId']]);
  });

  it('takes a card to the tray and to another map, which then lists its personas', () => {
    const { board } = openBoard();
    setFields(board, 'cards', DOING, { personaIds: ['persona:bo'] });
    const map = addMap(board, { title: 'Two' });
    const mapId = map.ok ? map.id : 'map:none';
    const lane = addLane(board, { mapId, type: 'doing' });
    moveCard(board, { id: DOING, laneId: lane.ok ? lane.id : 'lane:none', stepId: null });
    expect(board.get('cards', DOING)).toMatchObject({ mapId, stepId: null });
    expect(board.get('maps', mapId)?.personaIds).toEqual(['persona:bo']);
  });

  it('is refused into a cell that is not there or of two maps', () => {
    const { board, origins } = openBoard();
    const map = addMap(board, { title: 'Two' });
    const lane = addLane(board, { mapId: map.ok ? map.id : 'map:none', type: 'doing' });
    const before = origins.length;
    const to = { ids: [DOING], laneId: lane.ok ? lane.id : 'lane:none', stepId: 'step:0-0' } as const;
    expect(moveCards(board, to)).toMatchObject({ reason: 'notFound' });
    expect(moveCards(board, { ...to, laneId: 'lane:gone' })).toMatchObject({ reason: 'notFound' });
    expect(moveCards(board, { ids: [], laneId: 'lane:doing', stepId: null })).toMatchObject({
      reason: 'nothing',
    });
    expect(origins.length).toBe(before);
  });
});
