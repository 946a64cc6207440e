import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { cellForCard } from './cellForCard.ts';
import { gridModel } from './gridModel.ts';

const scene = layoutBoard(sampleBoard('2026-11-04T09:30:00.000Z'), createMeasurer()).maps.find(
  ({ mapId }) => mapId === SAMPLE_MAP,
);
if (!scene) throw new Error('the sample has no map');
const model = gridModel(scene);
const lane = (type: string) => model.lanes.find(({ row }) => row.type === type);

describe('where the + of a cell stands', () => {
  it('is behind the last card, or at the start of a free cell, clear of its middle', () => {
    const pains = lane('painPoints');
    const taken = pains?.cells.find(({ contents }) => contents.length > 0);
    const free = pains?.cells.find(({ contents }) => contents.length === 0);
    if (!taken || !free) throw new Error('the sample has no such cells');
    const behind = cellForCard(model, taken.cell.key);
    expect(behind?.after).toBe(taken.contents.at(-1));
    expect(behind?.y).toBeGreaterThan(taken.contents.at(-1)?.rect.y ?? 0);
    const middle = cellForCard(model, free.cell.key);
    expect(middle?.y).toBe(free.cell.rect.y + free.cell.rect.height / 2);
    expect(middle?.x).toBe(free.cell.rect.x + 20);
    expect(middle?.after).toBe(free.cell);
  });

  it('stands before the question of a lane in which nothing lies yet', () => {
    const board = sampleBoard('2026-11-04T09:30:00.000Z');
    const bare = layoutBoard({ ...board, cards: new Map() }, createMeasurer()).maps[0];
    if (!bare) throw new Error('the sample has no map');
    const empty = gridModel(bare);
    const [first, second] = empty.lanes.find(({ row }) => row.type === 'doing')?.cells ?? [];
    if (!first || !second) throw new Error('the lane has no cells');
    expect(cellForCard(empty, first.cell.key)?.x).toBe(first.cell.rect.x + 20);
    expect(cellForCard(empty, first.cell.key)?.y).toBe(first.cell.rect.y + 16);
    expect(cellForCard(empty, second.cell.key)?.y).toBe(second.cell.rect.y + second.cell.rect.height / 2);
  });

  it('is nowhere on a curve or a header', () => {
    expect(cellForCard(model, lane('emotionCurve')?.cells[0]?.cell.key ?? '')).toBeNull();
    expect(cellForCard(model, model.steps[0]?.key ?? '')).toBeNull();
  });
});
