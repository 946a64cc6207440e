import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { headedBy, headerTarget } from './dragHeader.ts';

const board = sampleBoard('2026-11-04T09:30:00.000Z');
const scene = layoutBoard(board, createMeasurer()).maps.find(({ mapId }) => mapId === SAMPLE_MAP);
if (!scene) throw new Error('the sample has no map');

describe('where a dragged header would go', () => {
  it('is the nearer edge of the column under it, in that column’s stage', () => {
    const column = scene.columns[3];
    if (!column) throw new Error('too few columns');
    expect(headerTarget(scene, 'step', { x: column.x + 5, y: 0 })).toMatchObject({
      place: { before: column.stepId },
      stageId: column.stageId,
    });
    expect(headerTarget(scene, 'step', { x: column.x + column.width - 5, y: 0 })?.place).toEqual({
      after: column.stepId,
    });
  });

  it('is an end when it is dragged past it', () => {
    const last = scene.stages.at(-1);
    expect(headerTarget(scene, 'stage', { x: 1e5, y: 0 })?.place).toEqual({ after: last?.stageId });
    expect(headerTarget(scene, 'laneHeader', { x: 0, y: -1e5 })?.place).toEqual({
      before: scene.rows[0]?.laneId,
    });
  });
});

describe('what goes with a dragged header', () => {
  const partOf = (kind: string) => {
    const part = scene.parts.find((one) => one.kind === kind);
    if (!part) throw new Error(`no ${kind}`);
    return part;
  };

  it('is the columns under a stage and a step, and the lane across all columns', () => {
    const { rect, stageRow, rows } = scene;
    const stage = partOf('stage');
    expect(headedBy(scene, stage)).toEqual({
      x: stage.rect.x,
      y: stageRow.y,
      width: stage.rect.width,
      height: rect.height - stageRow.y,
    });
    const step = partOf('step');
    expect(headedBy(scene, step)).toMatchObject({ y: step.rect.y, height: rect.height - step.rect.y });
    expect(headedBy(scene, partOf('laneHeader'))).toMatchObject({
      x: 0,
      y: rows[0]?.y,
      width: rect.width,
    });
  });
});
