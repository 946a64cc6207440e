import { lanesOf } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addLane } from './addLane.ts';
import { moveLane } from './moveLane.ts';
import { remove } from './remove.ts';
import { setFields } from './setFields.ts';
import { setSeparator } from './setSeparator.ts';

const MAP = 'map:one';

describe('lanes', () => {
  it('are added where asked, with the title of their kind', () => {
    const { board } = openBoard();
    addLane(board, { mapId: MAP, type: 'thinking', place: { before: 'lane:touchpoints' } });
    expect(lanesOf(board.snapshot(), MAP).map(({ title }) => title)).toEqual([
      'doing',
      'Thinking',
      'touchpoints',
      'emotionCurve',
      'painPoints',
      'opportunities',
    ]);
    moveLane(board, { id: 'lane:opportunities', place: 'start' });
    expect(lanesOf(board.snapshot(), MAP)[0]?.id).toBe('lane:opportunities');
  });

  it('of which a map has one are refused, or come back into view with their cards', () => {
    const { board } = openBoard();
    expect(addLane(board, { mapId: MAP, type: 'painPoints' })).toMatchObject({ reason: 'laneExists' });
    expect(remove(board, { collection: 'lanes', id: 'lane:painPoints' }).ok).toBe(true);
    expect(board.get('lanes', 'lane:painPoints')?.hidden).toBe(true);
    const again = addLane(board, { mapId: MAP, type: 'painPoints', place: 'start' });
    expect(again).toEqual({ ok: true, id: 'lane:painPoints' });
    expect(board.get('lanes', 'lane:painPoints')).not.toHaveProperty('hidden');
    expect(lanesOf(board.snapshot(), MAP)[0]?.id).toBe('lane:painPoints');
  });

  it('of one persona are one for each persona', () => {
    const { board } = openBoard();
    const ann = { mapId: MAP, type: 'feeling', personaId: 'persona:ann' } as const;
    expect(addLane(board, ann).ok).toBe(true);
    expect(addLane(board, ann)).toMatchObject({ reason: 'laneExists' });
    const bo = addLane(board, { ...ann, personaId: 'persona:bo' });
    expect(bo.ok && setFields(board, 'lanes', bo.id, { personaId: 'persona:ann' })).toMatchObject({
      reason: 'laneExists',
    });
  });

  it('hold each blueprint line once', () => {
    const { board } = openBoard();
    setSeparator(board, { id: 'lane:doing', separator: 'visibility' });
    setSeparator(board, { id: 'lane:touchpoints', separator: 'visibility' });
    expect(board.get('lanes', 'lane:doing')).not.toHaveProperty('separatorAfter');
    expect(board.get('lanes', 'lane:touchpoints')?.separatorAfter).toBe('visibility');
    setSeparator(board, { id: 'lane:touchpoints', separator: null });
    expect(board.get('lanes', 'lane:touchpoints')).not.toHaveProperty('separatorAfter');
  });
});
