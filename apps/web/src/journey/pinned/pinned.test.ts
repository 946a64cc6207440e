import type { MapScene } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { pinned, slide } from './pinned.ts';

const scene: MapScene = {
  mapId: 'map:a',
  rect: { x: 0, y: 0, width: 1568, height: 1266 },
  headerHeight: 176,
  stageRow: { y: 80, height: 56 },
  stepRow: { y: 136, height: 40 },
  laneHeaderWidth: 128,
  stages: [],
  columns: [],
  rows: [],
  parts: [],
};
const size = { width: 1168, height: 812 };

describe('pinned headers', () => {
  it('stay in place while the map shows its own', () => {
    expect(pinned(scene, { x: 212, y: 16, zoom: 0.6 }, size)).toEqual({ x: 0, y: 0 });
  });

  it('stick to the top and beside the tool bar once the map runs under them', () => {
    const { x, y } = pinned(scene, { x: -368, y: -213, zoom: 1 }, size);
    // The rule over the stages, 1.5 wide, is left above the edge.
    expect(y + scene.stageRow.y - 213).toBe(-1.5);
    expect(x - 368).toBe(64);
  });

  it('leave with the end of the map', () => {
    const { x, y } = pinned(scene, { x: -1560, y: -9999, zoom: 1 }, size);
    expect(x).toBe(0);
    expect(y).toBe(1266 - 176);
  });

  it('let a stage’s name slide, but not out of its stage', () => {
    expect(slide({ x: 128, width: 288 }, 128, 100)).toBe(0);
    expect(slide({ x: 128, width: 288 }, 228, 100)).toBe(100);
    expect(slide({ x: 128, width: 288 }, 900, 100)).toBe(188);
  });
});
