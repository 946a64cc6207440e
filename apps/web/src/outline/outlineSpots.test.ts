import { describe, expect, it } from 'vitest';
import type { TableModel } from '../table/tableModel.ts';
import { spotKey } from '../twin/spot.ts';
import { lanesKey, outlineSpots } from './outlineSpots.ts';

const model: TableModel = {
  mapId: 'map:1',
  scene: {
    stages: [
      { stageId: 'stage:1', span: 2 },
      { stageId: 'stage:2', span: 1 },
    ],
    columns: [
      { stageId: 'stage:1', stepId: 'step:1' },
      { stageId: 'stage:1', stepId: 'step:2' },
      { stageId: 'stage:2' },
    ],
  },
  lanes: [
    {
      row: { laneId: 'lane:1', type: 'doing' },
      cells: [['card:1', 'card:2'], ['card:3'], []],
      tray: ['card:4'],
      personaIds: [],
    },
    {
      row: { laneId: 'lane:2', type: 'emotionCurve' },
      cells: [[], [], []],
      tray: [],
      personaIds: ['persona:1', 'persona:2'],
    },
  ],
  hasTray: true,
};

const keys = (...closed: string[]): string[] =>
  outlineSpots(model, {
    closed: new Set(closed),
    feels: (step, persona) => step === 'step:2' && persona === 'persona:2',
  }).map(spotKey);

describe('the rows of an outline', () => {
  it('are read stage by stage, step by step, lane by lane; then what has no step, and the lanes', () => {
    expect(keys()).toEqual([
      'map:1',
      'stage:1',
      'step:1',
      'card:1',
      'card:2',
      'step:2',
      'card:3',
      'lane:2|step:2|persona:2',
      'stage:2',
      'card:4',
      'lane:1',
      'lane:2',
    ]);
  });

  it('are hidden in what is closed', () => {
    expect(keys('stage:1', lanesKey('map:1'))).toEqual(['map:1', 'stage:1', 'stage:2', 'card:4']);
    expect(keys('step:1')).not.toContain('card:1');
  });
});
