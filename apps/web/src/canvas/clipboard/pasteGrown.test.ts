import { createBoardDocument, seedDocument } from '@wayline/document';
import { cardsIn, columnsOf, lanesOf, SAMPLE_MAP, sampleBoard, seededRandom } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { gridModel } from '../../journey/gridModel.ts';
import { pasteGrown } from './pasteGrown.ts';
import { placeRange } from './placeRange.ts';

describe('a range that is larger than the map', () => {
  it('gets the steps and lanes that it lacks, and loses no cell', () => {
    const doc = new Y.Doc();
    seedDocument(doc, sampleBoard());
    const board = createBoardDocument(doc, { by: 'me', random: seededRandom(3) });
    const scene = layoutBoard(board.snapshot(), createMeasurer()).maps[0];
    if (!scene) throw new Error('the sample has no map');
    const model = gridModel(scene);
    const lane = model.lanes.at(-1)?.row.laneId ?? '';
    const step = scene.columns.at(-1)?.stepId ?? '';
    const placed = placeRange(
      model,
      { laneId: lane, stepId: step },
      [
        ['a', 'b'],
        ['', 'c'],
      ],
      () => false,
    );
    expect(placed).toMatchObject({ lost: 2, missingSteps: 1, missingLanes: 1 });

    const before = {
      steps: columnsOf(board.snapshot(), SAMPLE_MAP),
      lanes: lanesOf(board.snapshot(), SAMPLE_MAP),
    };
    expect(pasteGrown({ board, homeOf: () => board }, SAMPLE_MAP, placed)).toHaveLength(3);
    const steps = columnsOf(board.snapshot(), SAMPLE_MAP);
    const lanes = lanesOf(board.snapshot(), SAMPLE_MAP);
    expect([steps.length, lanes.length]).toEqual([before.steps.length + 1, before.lanes.length + 1]);
    const [newStep, newLane] = [steps.at(-1), lanes.at(-1)];
    expect(
      newStep && newLane && cardsIn(board.snapshot(), newLane.id, newStep.id).map(({ text }) => text),
    ).toEqual(['c']);
  });
});
