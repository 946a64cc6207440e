import { columnsOf } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addMap } from './addMap.ts';
import { addStage } from './addStage.ts';
import { addStep } from './addStep.ts';
import { moveStage } from './moveStage.ts';
import { moveStep } from './moveStep.ts';

function columns({ board }: ReturnType<typeof openBoard>): string[] {
  return columnsOf(board.snapshot(), 'map:one').map(({ name }) => name);
}

describe('stages and steps', () => {
  it('are added and moved to the place that was meant; columns stay together in their stage', () => {
    const open = openBoard();
    const { board } = open;
    addStep(board, { stageId: 'stage:0', name: 'between', place: { after: 'step:0-0' } });
    moveStep(board, { id: 'step:1-1', place: 'start' });
    moveStep(board, { id: 'step:0-0', stageId: 'stage:1', place: { before: 'step:1-0' } });
    expect(columns(open)).toEqual(['between', 'Step 0-1', 'Step 1-1', 'Step 0-0', 'Step 1-0']);
    moveStage(board, { id: 'stage:1', place: 'start' });
    expect(columns(open)).toEqual(['Step 1-1', 'Step 0-0', 'Step 1-0', 'between', 'Step 0-1']);
  });

  it('take their cards along when they move', () => {
    const { board } = openBoard();
    moveStep(board, { id: 'step:0-0', stageId: 'stage:1', place: 'end' });
    expect(board.get('cards', 'card:doing-0-0-0')?.stepId).toBe('step:0-0');
    expect(board.get('emotions', 'step:0-0|persona:ann')).toBeDefined();
  });

  it('stay on their map', () => {
    const { board } = openBoard();
    const map = addMap(board, { title: 'Two' });
    const stage = addStage(board, { mapId: map.ok ? map.id : 'map:none' });
    const stageId = stage.ok ? stage.id : 'stage:none';
    expect(moveStep(board, { id: 'step:0-0', stageId, place: 'end' })).toMatchObject({ reason: 'otherMap' });
  });
});
