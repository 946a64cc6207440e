import { type AddCard, addCard, addLane, addStep, type BoardDocument } from '@wayline/document';
import type { LaneId, MapId, StageId, StepId } from '@wayline/domain';
import { actOn } from '../../private/actOn.ts';
import type { BoardSession } from '../../session/BoardSession.ts';
import type { PlacedRange } from './placeRange.ts';

/** Makes room for a range, steps at the end of the last stage and lanes at the bottom, and pastes all of it; one step of the history. */
export function pasteGrown(
  { board, homeOf }: Pick<BoardSession, 'board' | 'homeOf'>,
  mapId: MapId,
  placed: PlacedRange,
): readonly string[] {
  const { range, missingSteps, missingLanes } = placed;
  const stageId = lastStage(board, placed);
  const homes = [board, ...placed.lanes.map((laneId) => homeOf(laneId))];
  return actOn(homes, () => {
    const steps = [...placed.steps];
    for (let i = 0; i < missingSteps && stageId; i++) {
      const step = addStep(board, { stageId, name: '' });
      if (step.ok) steps.push(step.id);
    }
    const lanes = [...placed.lanes];
    for (let i = 0; i < missingLanes; i++) {
      const lane = addLane(board, { mapId, type: 'custom', title: '' });
      if (lane.ok) lanes.push(lane.id);
    }
    return range.flatMap((row, down) =>
      row.flatMap((text, across) => {
        const laneId = lanes[down] as LaneId | undefined;
        const stepId = steps[across] as StepId | undefined;
        if (text === '' || laneId === undefined || stepId === undefined) return [];
        const added = addCard(homeOf(laneId), { laneId, stepId, text } as AddCard);
        return added.ok ? [added.id] : [];
      }),
    );
  });
}

function lastStage(board: BoardDocument, { steps, start }: PlacedRange): StageId | undefined {
  return board.get('steps', steps.at(-1) ?? start.stepId)?.stageId;
}
