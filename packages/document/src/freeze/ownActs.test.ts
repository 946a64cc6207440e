import { describe, expect, it } from 'vitest';
import { addStep } from '../commands/addStep.ts';
import { moveCard } from '../commands/moveCards.ts';
import { moveLane } from '../commands/moveLane.ts';
import { moveStep } from '../commands/moveStep.ts';
import { remove } from '../commands/remove.ts';
import { setEmotion } from '../commands/setEmotion.ts';
import { setFields } from '../commands/setFields.ts';
import { typeText } from '../commands/typeText.ts';
import { createHistory } from '../history/createHistory.ts';
import { guardedBoard } from '../testing/guardedBoard.ts';
import type { openBoard } from '../testing/openBoard.ts';
import { LOCAL } from '../wire/origin.ts';

const DOING = 'lane:doing';
const CARD = 'card:doing-0-0-0';

describe('an act of one’s own', () => {
  it.each<[string, (board: ReturnType<typeof openBoard>['board']) => unknown]>([
    ['typing', (board) => typeText(board, 'cards', CARD, 'text', 'doing 0-0')],
    ['a field', (board) => setFields(board, 'cards', CARD, { color: '#00ff00' })],
    ['a move out', (board) => moveCard(board, { id: CARD, laneId: 'lane:painPoints', stepId: 'step:0-0' })],
    ['a deletion', (board) => remove(board, { collection: 'cards', id: CARD })],
    ['a move of the lane', (board) => moveLane(board, { id: DOING, place: 'end' })],
    ['a step moved', (board) => moveStep(board, { id: 'step:0-0', stageId: 'stage:1', place: 'end' })],
    ['a point', (board) => setEmotion(board, { stepId: 'step:0-0', personaId: 'persona:ann', valence: 2 })],
  ])('comes to nothing at once: %s; undoing it does no harm', (_, act) => {
    const board = guardedBoard([DOING, 'stage:0', 'lane:emotionCurve'], 'mine');
    const history = createHistory(board.board);
    const before = board.json();
    act(board.board);
    expect(board.json()).toBe(before);
    expect(board.taken).toHaveLength(1);
    history.undo();
    expect(board.json()).toBe(before);
    history.redo();
    expect(board.json()).toBe(before);
  });

  it('leaves as one transaction', () => {
    const board = guardedBoard([DOING], 'mine');
    const count = board.origins.length;
    setFields(board.board, 'cards', CARD, { color: '#00ff00' });
    expect(board.origins.slice(count)).toEqual([LOCAL]);
  });

  it('is not undone where it was frozen since, and what came before still is', () => {
    const board = guardedBoard([], 'mine');
    const history = createHistory(board.board);
    addStep(board.board, { stageId: 'stage:1' });
    setFields(board.board, 'cards', CARD, { color: '#00ff00' });
    board.guard.freeze([DOING]);
    history.undo();
    expect(board.board.get('cards', CARD)?.color).toBe('#00ff00');
    expect(board.taken).toEqual([[{ targetId: DOING, kept: 0 }]]);
    history.undo();
    expect(board.board.snapshot().steps.size).toBe(4);
  });

  it('of others is how things are', () => {
    const board = guardedBoard([DOING], 'mine');
    board.theyWrite((root) => root('cards').get(CARD)?.set('color', '#0000ff'));
    expect(board.board.get('cards', CARD)?.color).toBe('#0000ff');
    setFields(board.board, 'cards', CARD, { color: '#00ff00' });
    expect(board.board.get('cards', CARD)?.color).toBe('#0000ff');
  });

  it('is free again after the lane is', () => {
    const board = guardedBoard([DOING], 'mine');
    board.guard.freeze([]);
    setFields(board.board, 'cards', CARD, { color: '#00ff00' });
    expect(board.board.get('cards', CARD)?.color).toBe('#00ff00');
    expect(board.taken).toEqual([]);
  });
});
