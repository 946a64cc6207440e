import { cardsAt, cardsIn, columnsOf, type LaneId, lanesOf, type StepId, violations } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../history/createHistory.ts';
import { openBoard } from '../../testing/openBoard.ts';
import { addLane } from '../addLane.ts';
import { duplicate } from './duplicate.ts';

const MAP = 'map:one';
const copyName = (name: string): string => `${name} copy`;

describe('duplicating', () => {
  it('puts a copy of a step after it, with its cards in their lanes and its points', () => {
    const { board } = openBoard();
    const made = duplicate(board, ['step:0-0'], { copyName });
    const id = made.ok ? (made.ids[0] as StepId) : 'step:none';
    const { steps, emotions } = board.snapshot();
    expect(columnsOf(board.snapshot(), MAP).map((step) => step.id)).toEqual([
      'step:0-0',
      id,
      'step:0-1',
      'step:1-0',
      'step:1-1',
    ]);
    expect(steps.get(id)).toMatchObject({ name: 'Step 0-0 copy', stageId: 'stage:0', createdBy: 'me' });
    expect(cardsAt(board.snapshot(), id).map(({ text, laneId }) => [text, laneId])).toEqual(
      cardsAt(board.snapshot(), 'step:0-0').map(({ text, laneId }) => [text, laneId]),
    );
    expect(emotions.get(`${id}|persona:ann`)?.reason).toBe('because');
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('copies a stage with its steps in their order, and is undone at once', () => {
    const { board } = openBoard();
    const history = createHistory(board);
    const before = board.snapshot();
    const made = duplicate(board, ['stage:0']);
    expect(made.ok).toBe(true);
    expect(columnsOf(board.snapshot(), MAP).map(({ name }) => name)).toEqual([
      'Step 0-0',
      'Step 0-1',
      'Step 0-0',
      'Step 0-1',
      'Step 1-0',
      'Step 1-1',
    ]);
    expect(board.snapshot().cards.size).toBe(before.cards.size * 1.5);
    history.undo();
    expect([...board.snapshot().cards.keys()].sort()).toEqual([...before.cards.keys()].sort());
    expect(board.snapshot().stages.size).toBe(before.stages.size);
  });

  it('makes of a lane that a map has once a lane of free cards, with the same cards at the same steps', () => {
    const { board } = openBoard();
    const made = duplicate(board, ['lane:painPoints'], { copyName });
    const id = (made.ok ? made.ids[0] : '') as LaneId;
    expect(board.get('lanes', id)).toMatchObject({ type: 'custom', title: 'painPoints copy' });
    const [card] = cardsIn(board.snapshot(), id, 'step:0-1');
    expect(card).toMatchObject({ kind: 'pain', text: 'painPoints 0-1-0' });
    const types = lanesOf(board.snapshot(), MAP).map(({ type }) => type);
    expect(types.indexOf('custom')).toBe(types.indexOf('painPoints') + 1);
  });

  it('makes of a curve the curve of the first persona without one, and says no when all have one', () => {
    const { board } = openBoard();
    const first = duplicate(board, ['lane:emotionCurve']);
    expect(first.ok && board.get('lanes', first.ids[0] ?? '')?.personaId).toBe('persona:ann');
    const second = duplicate(board, ['lane:emotionCurve']);
    expect(second.ok && board.get('lanes', second.ids[0] ?? '')?.personaId).toBe('persona:bo');
    expect(duplicate(board, ['lane:emotionCurve'])).toMatchObject({ ok: false, reason: 'laneExists' });
    const channels = addLane(board, { mapId: MAP, type: 'channels' });
    expect(channels.ok && duplicate(board, [channels.id])).toMatchObject({ reason: 'laneExists' });
  });

  it('copies a map beside itself, and refuses what is none of these', () => {
    const { board } = openBoard();
    const made = duplicate(board, [MAP], { offset: [900, 0] });
    const copy = board.get('maps', made.ok ? (made.ids[0] ?? '') : '');
    expect(copy).toMatchObject({
      title: 'Buying a lamp',
      pos: [900, 0],
      personaIds: ['persona:ann', 'persona:bo'],
    });
    expect(copy && columnsOf(board.snapshot(), copy.id)).toHaveLength(4);
    expect(board.snapshot().personas.size).toBe(2);
    expect(violations(board.snapshot())).toEqual([]);
    expect(duplicate(board, ['card:doing-0-0-0'])).toMatchObject({ ok: false, reason: 'nothing' });
    expect(duplicate(board, ['step:0-0', 'stage:0'])).toMatchObject({ ok: false, reason: 'nothing' });
  });
});
