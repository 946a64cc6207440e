import type { Card } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { layoutGrid } from './mapGrid.ts';
import { stackCards, trayCount } from './stackCards.ts';
import { LENS_MAP, lensBoard } from './testing/lensBoard.ts';

const board = lensBoard();
const steps = [...board.steps.values()];
const grid = layoutGrid(
  [...board.stages.values()],
  new Map([...board.stages.keys()].map((id) => [id, steps.filter(({ stageId }) => stageId === id)])),
  0,
);
const [note] = board.cards.values();

const card = (id: string, step: number | null, order: string, span = 1): Card => {
  if (note?.kind !== 'note') throw new Error('the first card of the board is a note');
  return {
    ...note,
    id: `card:${id}`,
    mapId: LENS_MAP,
    stepId: step === null ? null : `step:${step}`,
    order,
    span,
  };
};
const places = (cards: readonly Card[]) =>
  stackCards(cards, grid).map(({ card: { id }, first, last, slot }) => [id.slice(5), first, last, slot]);

describe('stackCards', () => {
  it('stacks the cards of a cell by order, then by id', () => {
    expect(places([card('b', 0, 'a1'), card('a', 0, 'a2'), card('z', 0, 'a0'), card('y', 0, 'a0')])).toEqual([
      ['y', 0, 0, 0],
      ['z', 0, 0, 1],
      ['b', 0, 0, 2],
      ['a', 0, 0, 3],
    ]);
  });

  it('puts what comes after a wide card below it, in every column that it covers', () => {
    expect(places([card('wide', 0, 'a1', 2), card('right', 1, 'a0'), card('under', 0, 'a2')])).toEqual([
      ['wide', 0, 1, 0],
      ['under', 0, 0, 1],
      ['right', 1, 1, 1],
    ]);
  });

  it('ends a span with its stage and with the map', () => {
    expect(places([card('a', 1, 'a0', 3), card('b', 9, 'a0', 99)])).toEqual([
      ['a', 1, 1, 0],
      ['b', 9, 9, 0],
    ]);
  });

  it('reads a span that is no number of columns as one', () => {
    expect(places([card('a', 2, 'a0', Number.NaN), card('b', 4, 'a0', -3)])).toEqual([
      ['a', 2, 2, 0],
      ['b', 4, 4, 0],
    ]);
  });

  it('leaves cards without a live step to the tray', () => {
    const cards = [card('tray', null, 'a0'), card('gone', 77, 'a0'), card('here', 3, 'a0')];
    expect(places(cards)).toEqual([['here', 3, 3, 0]]);
    expect(trayCount(cards, grid)).toBe(2);
  });
});
