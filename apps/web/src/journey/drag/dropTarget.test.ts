import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { dropTarget } from './dropTarget.ts';

const board = sampleBoard('2026-11-04T09:30:00.000Z');
const scene = layoutBoard(board, createMeasurer()).maps.find(({ mapId }) => mapId === SAMPLE_MAP);
if (!scene) throw new Error('the sample has no map');
const NONE = new Set<string>();

describe('where a dragged card would go', () => {
  const pains = scene.rows.find(({ type }) => type === 'painPoints');
  const card = scene.parts.find(({ kind, refs }) => kind === 'card' && refs.laneId === pains?.laneId);
  if (!pains || !card) throw new Error('the sample has no pain points');
  const { x, y, width, height } = card.rect;

  it('is before the card whose upper half it is over, behind the last one otherwise', () => {
    const above = dropTarget(scene, { x: x + width / 2, y: y + 2 }, NONE);
    expect(above).toMatchObject({
      laneId: pains.laneId,
      stepId: card.refs.stepId,
      beforeId: card.refs.cardId,
    });
    const below = dropTarget(scene, { x: x + width / 2, y: y + height - 2 }, NONE);
    expect(below).toMatchObject({ stepId: card.refs.stepId, beforeId: null });
    expect((below?.bar.y ?? 0) > (above?.bar.y ?? 0)).toBe(true);
  });

  it('does not count the card that moves as its own neighbour', () => {
    const moving = new Set([card.refs.cardId ?? '']);
    expect(dropTarget(scene, { x: x + 5, y: y + 2 }, moving)?.beforeId).toBeNull();
  });

  it('is the tray over the name of a lane that takes cards', () => {
    const tray = dropTarget(scene, { x: 20, y: pains.y + 10 }, NONE);
    expect(tray).toMatchObject({ laneId: pains.laneId, stepId: null, beforeId: null });
  });

  it('is nowhere on a curve, on the name of its lane, on the stages, or beside the map', () => {
    const curve = scene.rows.find(({ type }) => type === 'emotionCurve');
    if (!curve) throw new Error('the sample has no curve');
    const column = scene.columns[2]?.x ?? 0;
    expect(dropTarget(scene, { x: column + 10, y: curve.y + 10 }, NONE)).toBeNull();
    expect(dropTarget(scene, { x: 20, y: curve.y + 10 }, NONE)).toBeNull();
    expect(dropTarget(scene, { x: column + 10, y: 20 }, NONE)).toBeNull();
    expect(dropTarget(scene, { x: -50, y: pains.y + 10 }, NONE)).toBeNull();
  });
});
