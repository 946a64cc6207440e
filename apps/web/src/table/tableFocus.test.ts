import { createBuilder, createIndex, type MapId, newId, seededRandom } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import type { Move } from '../journey/gridFocus.ts';
import { type Spot, spotKey } from '../twin/spot.ts';
import { findSpot } from './findSpot.ts';
import { moveSpot } from './tableFocus.ts';
import { type TableModel, tableModel } from './tableModel.ts';

/** Stage a with steps 1 and 2, stage b without steps, stage c with step 3; two cards in the first cell, one in the tray. */
function library() {
  const random = seededRandom(3);
  const builder = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  const ada = builder.add('personas', { name: 'Ada' });
  const { id: mapId } = builder.add('maps', { title: 'Library card', personaIds: [ada.id] });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => builder.add('stages', { mapId, name }).id);
  if (!a || !b || !c) throw new Error('three stages');
  const step = (stageId: typeof a, name: string) => builder.add('steps', { mapId, stageId, name }).id;
  const [one, two, three] = [step(a, '1'), step(a, '2'), step(c, '3')];
  const doing = builder.add('lanes', { mapId, type: 'doing', title: 'Doing' }).id;
  const emotion = builder.add('lanes', { mapId, type: 'emotionCurve', title: 'Emotion' }).id;
  builder.add('lanes', { mapId, type: 'jobs', title: 'Hidden', hidden: true });
  const card = (text: string, stepId: typeof one | null) =>
    builder.add('cards', { mapId, laneId: doing, stepId, text }).id;
  const cards = [card('upper', one), card('lower', one), card('somewhere', null)] as const;
  return { builder, mapId, stages: [a, b, c], steps: [one, two, three], doing, emotion, cards, ada: ada.id };
}

const modelOf = (board: ReturnType<typeof library>, before?: TableModel): TableModel =>
  tableModel(createIndex(board.builder.snapshot('Library')), board.mapId as MapId, before);

function walk(model: TableModel, from: string, ...moves: Move[]): string | undefined {
  let spot: Spot | undefined = findSpot(model, from);
  for (const move of moves) spot = spot && moveSpot(model, spot, move);
  return spot && spotKey(spot);
}

describe('the rows and columns of a table', () => {
  it('have a column for a stage without steps, one for cards without a step, and no hidden lane', () => {
    const board = library();
    const model = modelOf(board);
    expect(model.scene.columns.map(({ stepId }) => stepId)).toEqual([
      board.steps[0],
      board.steps[1],
      undefined,
      board.steps[2],
    ]);
    expect(model.scene.stages.map(({ span }) => span)).toEqual([2, 1, 1]);
    expect(model.hasTray).toBe(true);
    expect(model.lanes.map(({ row }) => row.laneId)).toEqual([board.doing, board.emotion]);
    expect(model.lanes[0]?.cells).toEqual([[board.cards[0], board.cards[1]], [], [], []]);
    expect(model.lanes[1]?.personaIds).toEqual([board.ada]);
  });

  it('stay the same objects where nothing in them changed', () => {
    const board = library();
    const before = modelOf(board);
    board.builder.add('cards', {
      mapId: board.mapId,
      laneId: board.doing,
      stepId: board.steps[1] ?? null,
      text: 'new',
    });
    const after = modelOf(board, before);
    expect(after.scene).toBe(before.scene);
    expect(after.lanes[0]).not.toBe(before.lanes[0]);
    expect(after.lanes[1]).toBe(before.lanes[1]);
  });
});

describe('the keyboard in a table', () => {
  const board = library();
  const model = modelOf(board);
  const [a, b, c] = board.stages as [string, string, string];
  const [one, two, three] = board.steps as [string, string, string];
  const [upper, lower, somewhere] = board.cards;

  it('goes from card to card in a cell, then on to the next row', () => {
    expect(walk(model, upper, 'down')).toBe(lower);
    expect(walk(model, upper, 'down', 'down')).toBe(`${board.emotion}|${one}`);
    expect(walk(model, `${board.emotion}|${one}`, 'up')).toBe(lower);
    expect(walk(model, upper, 'up', 'up', 'up')).toBe(board.mapId);
  });

  it('leaves a stage that spans columns at once, and passes over what has no cell', () => {
    expect(walk(model, a, 'right')).toBe(b);
    expect(walk(model, b, 'right')).toBe(c);
    expect(walk(model, `${board.doing}|${two}`, 'right')).toBe(`${board.doing}|${three}`);
    expect(walk(model, two, 'right')).toBe(`steps|${b}`);
  });

  it('comes to row headers at the left and to cards without a step at the right', () => {
    expect(walk(model, upper, 'left')).toBe(board.doing);
    expect(walk(model, board.doing, 'right')).toBe(upper);
    expect(walk(model, board.doing, 'rowEnd')).toBe(somewhere);
    expect(walk(model, somewhere, 'right')).toBeUndefined();
  });

  it('goes by stages, first to the start of its own', () => {
    expect(walk(model, `${board.doing}|${two}`, 'previousStage')).toBe(upper);
    expect(walk(model, one, 'nextStage', 'nextStage')).toBe(three);
  });

  it('finds nothing for a key that the table does not have', () => {
    expect(findSpot(model, 'card:gone')).toBeUndefined();
    expect(
      moveSpot(model, { kind: 'step', mapId: board.mapId, stageId: a, stepId: 'step:gone' }, 'left'),
    ).toBe(undefined);
  });
});
