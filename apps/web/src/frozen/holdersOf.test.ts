import { createBoardDocument, seedDocument } from '@wayline/document';
import { lanesOf, SAMPLE_MAP, sampleBoard, stagesOf } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { holdersOf } from './holdersOf.ts';

const doc = new Y.Doc();
seedDocument(doc, sampleBoard());
const board = createBoardDocument(doc, { by: 'me' });
const snapshot = board.snapshot();
const laneOf = (type: string): string =>
  lanesOf(snapshot, SAMPLE_MAP).find((lane) => lane.type === type)?.id ?? '';
const [stage] = stagesOf(snapshot, SAMPLE_MAP);
const step = [...snapshot.steps.values()].find(({ stageId }) => stageId === stage?.id);

describe('what holds a record', () => {
  it('is the record itself for a lane and a stage', () => {
    expect(holdersOf(board, laneOf('doing'))).toEqual([laneOf('doing')]);
    expect(holdersOf(board, stage?.id ?? '')).toEqual([stage?.id]);
  });

  it('is the lane of a card and the stage of a step, not the other one', () => {
    const card = [...snapshot.cards.values()].find(({ stepId }) => stepId === step?.id);
    expect(holdersOf(board, card?.id ?? '')).toEqual([card?.laneId]);
    expect(holdersOf(board, step?.id ?? '')).toEqual([stage?.id]);
  });

  it('is the lane of the curve for a feeling, also for one that is not there yet', () => {
    expect(holdersOf(board, `${step?.id}|persona:nobody`)).toEqual([laneOf('emotionCurve')]);
  });

  it('is both stages of a link', () => {
    const link = [...snapshot.stepLinks.values()][0];
    const ends = [link?.from, link?.to].map((id) => snapshot.steps.get(id ?? '')?.stageId);
    expect(holdersOf(board, link?.id ?? '')).toEqual(ends);
  });

  it('is nothing for the map, its personas and what lies beside it', () => {
    expect(holdersOf(board, SAMPLE_MAP)).toEqual([]);
    expect(holdersOf(board, [...snapshot.items.keys()][0] ?? '')).toEqual([]);
  });
});
