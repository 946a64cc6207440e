import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard, type Part } from '@wayline/scene';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Move, moveFocus, stopOf, stopsAt } from './gridFocus.ts';
import { gridModel } from './gridModel.ts';

const board = sampleBoard('2026-11-04T09:30:00.000Z');
const scene = layoutBoard(board, createMeasurer()).maps.find(({ mapId }) => mapId === SAMPLE_MAP);
if (!scene) throw new Error('the sample has no map');
const model = gridModel(scene);
const MOVES: readonly Move[] = [
  'left',
  'right',
  'up',
  'down',
  'rowStart',
  'rowEnd',
  'top',
  'bottom',
  'nextStage',
  'previousStage',
];

const must = (part: Part | undefined): Part => {
  if (!part) throw new Error('no part');
  return part;
};
const cardWith = (text: string): Part => {
  const id = [...board.cards.values()].find((card) => card.text === text)?.id;
  return must(scene.parts.find(({ refs, kind }) => kind === 'card' && refs.cardId === id));
};

describe('moving about in a grid', () => {
  it('goes right from a card to the next step of its lane, and back', () => {
    const doing = model.lanes.find(({ row }) => row.type === 'doing');
    const first = must(doing?.cells[0]?.contents[0]);
    const next = must(moveFocus(model, first.key, 'right'));
    expect(next.refs).toMatchObject({ laneId: first.refs.laneId, stepId: scene.columns[1]?.stepId });
    expect(moveFocus(model, next.key, 'left')).toBe(first);
  });

  it('goes left from the first step to the name of the lane, and no further', () => {
    const doing = model.lanes.find(({ row }) => row.type === 'doing');
    const header = must(moveFocus(model, must(doing?.cells[0]?.contents[0]).key, 'left'));
    expect(header.kind).toBe('laneHeader');
    expect(moveFocus(model, header.key, 'left')).toBeUndefined();
  });

  it('goes up from the first lane to the step and to its stage', () => {
    const doing = must(model.lanes[0]?.cells[3]?.contents[0] ?? model.lanes[0]?.cells[3]?.cell);
    const step = must(moveFocus(model, doing.key, 'up'));
    expect(step.kind).toBe('step');
    const stage = must(moveFocus(model, step.key, 'up'));
    expect(stage.kind).toBe('stage');
    expect(stage.refs.stageId).toBe(scene.columns[3]?.stageId);
  });

  it('leaves a stage that spans several columns in one step', () => {
    const [first, second] = model.stages;
    expect(moveFocus(model, must(first).key, 'right')).toBe(second);
  });

  it('jumps by stage: to the next one, and first to the start of its own on the way back', () => {
    const lane = must(model.lanes[0]?.header);
    const inFirst = must(moveFocus(model, lane.key, 'right'));
    const next = must(moveFocus(model, inFirst.key, 'nextStage'));
    expect(stopOf(model, next.key)?.column).toBe(
      scene.columns.findIndex(({ stageId }) => stageId === scene.stages[1]?.stageId),
    );
    const beyond = must(moveFocus(model, next.key, 'right'));
    expect(moveFocus(model, beyond.key, 'previousStage')).toBe(next);
    expect(moveFocus(model, next.key, 'previousStage')).toBe(inFirst);
  });

  it('never gets stuck nor leaves the map, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 80 }), (moves) => {
        let key = must(model.steps[0]).key;
        for (const move of moves) {
          const to = moveFocus(model, key, move);
          if (!to) continue;
          const stop = stopOf(model, to.key);
          expect(stop).toBeDefined();
          expect(stopsAt(model, stop?.row ?? -1, stop?.column ?? -1)).toContain(to);
          key = to.key;
        }
      }),
      { seed: 9 },
    );
  });

  it('reaches every cell and card of the map by arrows alone', () => {
    const seen = new Set<string>();
    const queue = [must(model.steps[0]).key];
    while (queue.length > 0) {
      const key = queue.pop() ?? '';
      if (seen.has(key)) continue;
      seen.add(key);
      for (const move of ['left', 'right', 'up', 'down'] as const) {
        const to = moveFocus(model, key, move);
        if (to) queue.push(to.key);
      }
    }
    const cards = scene.parts.filter(({ kind }) => kind === 'card');
    expect(cards.length).toBeGreaterThan(30);
    expect(cards.filter(({ key }) => !seen.has(key))).toEqual([]);
    expect(cardWith([...board.cards.values()][0]?.text ?? '').kind).toBe('card');
  });
});
