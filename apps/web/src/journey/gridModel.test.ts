import { applyChanges, patch, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { gridModel } from './gridModel.ts';

const measurer = createMeasurer();
const board = sampleBoard('2026-11-04T09:30:00.000Z');
const mapOf = (scene: ReturnType<typeof layoutBoard>) => {
  const map = scene.maps.find(({ mapId }) => mapId === SAMPLE_MAP);
  if (!map) throw new Error('the sample has no map');
  return map;
};

describe('the model of a grid', () => {
  const scene = layoutBoard(board, measurer);
  const model = gridModel(mapOf(scene));

  it('puts every card under the cell of its step and lane', () => {
    for (const lane of model.lanes) {
      for (const { cell, contents } of lane.cells) {
        for (const { refs } of contents)
          expect(refs).toMatchObject({ laneId: lane.row.laneId, stepId: cell.refs.stepId });
      }
    }
    const placed = model.lanes.flatMap(({ cells }) => cells.flatMap(({ contents }) => contents)).length;
    const drawn = mapOf(scene).parts.filter(({ kind }) =>
      ['card', 'emotionPoint', 'channelDot'].includes(kind),
    ).length;
    expect(placed).toBe(drawn);
  });

  it('keeps the other lanes, and the other cells of the lane, when one card changes its words', () => {
    const card = [...board.cards.values()].find(({ kind, stepId }) => kind === 'note' && stepId !== null);
    if (!card) throw new Error('the sample has no note');
    const edited = applyChanges(board, [patch('cards', card.id, { text: 'Says it shorter' })]);
    const next = gridModel(mapOf(layoutBoard(edited, measurer, scene)), model);
    const changed = next.lanes.filter((lane, i) => lane !== model.lanes[i]);
    expect(changed.map(({ row }) => row.laneId)).toEqual([card.laneId]);
    const before = model.lanes.find(({ row }) => row.laneId === card.laneId);
    const cells = changed[0]?.cells.filter((cell, i) => cell !== before?.cells[i]);
    expect(cells).toHaveLength(1);
  });
});
