import { SAMPLE_MAP, type StepLink, sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { layoutMap } from '../layoutMap.ts';
import type { MapGrid } from '../mapGrid.ts';
import { placeLinks } from './placeLinks.ts';

const link = (from: number, to: number, more: Partial<StepLink> = {}): StepLink => ({
  id: `link:${from}-${to}`,
  mapId: 'map:m',
  from: `step:${from}`,
  to: `step:${to}`,
  kind: 'alternative',
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: '',
  ...more,
});

const columns = Array.from({ length: 8 }, (_, i) => ({
  stepId: `step:${i}`,
  stageId: 'stage:s',
  x: 128 + i * 144,
  width: 144,
}));
const grid: MapGrid = {
  stages: [],
  columns,
  columnOf: new Map(columns.map(({ stepId }, i) => [stepId, i])),
  lastOfStage: [],
  width: 128 + 8 * 144,
};

describe('links between steps', () => {
  it('lie on the lowest level where they cross no shorter one', () => {
    const { arcs } = placeLinks([link(0, 7), link(1, 3), link(5, 3), link(2, 6)], grid);
    expect(arcs.map((arc) => [arc.link.id, arc.level])).toEqual([
      ['link:1-3', 0],
      ['link:5-3', 0],
      ['link:2-6', 1],
      ['link:0-7', 2],
    ]);
  });

  it('stand between the two columns where they only lead on, and nowhere without both steps', () => {
    const { arcs, handovers } = placeLinks([link(0, 1, { kind: 'next' }), link(1, 0), link(2, 99)], grid);
    expect(handovers.map(({ from }) => from)).toEqual([0]);
    expect(arcs.map((arc) => arc.link.id)).toEqual(['link:1-0']);
  });

  it('put a hand-over that is drawn on the line between its steps, and one that keeps the context beside it', () => {
    const handover = { carriesContext: 'no' } as const;
    const { handovers } = placeLinks(
      [link(0, 1, { id: 'link:a', kind: 'next' }), link(0, 1, { id: 'link:b', kind: 'next', handover })],
      grid,
    );
    expect(handovers.map((one) => [one.link.id, one.index, one.count])).toEqual([
      ['link:b', 0, 1],
      ['link:a', 1, 1],
    ]);
  });

  it('push the steps down only where there are arcs, and say in red where the context is lost', () => {
    const sample = sampleBoard();
    const measurer = createMeasurer();
    const scene = layoutMap(sample, SAMPLE_MAP, measurer);
    expect(scene.stepRow.y).toBeGreaterThan(scene.stageRow.y + scene.stageRow.height);
    const loop = scene.parts.find(({ refs }) => refs.linkId === 'link:meter-form-back');
    expect(loop && loop.rect.y + loop.rect.height).toBe(scene.stepRow.y);
    const losing = [...sample.stepLinks.values()].find(({ handover }) => handover?.carriesContext === 'no');
    const sign = scene.parts.find(({ refs }) => refs.linkId === losing?.id);
    expect(sign?.marks).toContainEqual(expect.objectContaining({ name: 'repeat', color: 'k-pain' }));

    const keeping = [...sample.stepLinks.values()].find(({ handover }) => handover?.carriesContext === 'yes');
    expect(scene.parts.find(({ refs }) => refs.linkId === keeping?.id)?.marks).toEqual([]);

    const bare = layoutMap({ ...sample, stepLinks: new Map() }, SAMPLE_MAP, measurer, scene);
    expect(bare.stepRow.y).toBe(bare.stageRow.y + bare.stageRow.height);
    expect(bare.rect.height).toBeLessThan(scene.rect.height);
  });
});
