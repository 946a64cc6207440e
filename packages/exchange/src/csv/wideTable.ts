import {
  type BoardIndex,
  emotionsOf,
  type JourneyMap,
  LANES,
  lanesOf,
  type Stage,
  type Step,
  stagesOf,
  stepsOf,
} from '@wayline/domain';
import { emotionRows } from './emotionRows.ts';
import { laneLabel } from './laneLabel.ts';
import { oneLine } from './oneLine.ts';
import { cellTextOf, channelNamesAt } from './stepCells.ts';
import type { OutCell } from './tableBytes.ts';

interface OutColumn {
  readonly stage: Stage;
  /** Null where the stage has no step. */
  readonly step: Step | null;
  readonly first: boolean;
}

/** A map as cells: stages and steps from left to right, a row for each lane. */
export function wideTable(index: BoardIndex, map: JourneyMap): readonly (readonly OutCell[])[] {
  const stages = stagesOf(index, map.id);
  const columns = stages.flatMap((stage): OutColumn[] => {
    const steps = stepsOf(index, stage.id);
    if (steps.length === 0) return [{ stage, step: null, first: true }];
    return steps.map((step, place) => ({ stage, step, first: place === 0 }));
  });
  const number = new Map(stages.map((stage, place) => [stage.id, place + 1]));
  const rows: (readonly OutCell[])[] = [
    [
      'Stage',
      ...columns.map(({ stage, first }) =>
        first ? oneLine(stage.name) || `Stage ${number.get(stage.id)}` : '',
      ),
    ],
    ['Step', ...columns.map(({ step }, place) => (step ? oneLine(step.name) || `Step ${place + 1}` : ''))],
  ];
  if (stages.some(({ customerGoal }) => customerGoal)) {
    rows.push([
      'Customer goal',
      ...columns.map(({ stage, first }) => (first ? (stage.customerGoal ?? '').trim() : '')),
    ]);
  }
  rows.push(...laneRows(index, map, columns));
  return rows;
}

function laneRows(index: BoardIndex, map: JourneyMap, columns: readonly OutColumn[]): (readonly OutCell[])[] {
  const lanes = lanesOf(index, map.id);
  const steps = columns.map(({ step }) => step);
  const rows: (readonly OutCell[])[] = [];
  let curve = false;
  for (const lane of lanes) {
    if (lane.type === 'emotionCurve') {
      if (!curve)
        rows.push(...emotionRows(index, map, oneLine(lane.title) || LANES.emotionCurve.title, steps));
      curve = true;
      continue;
    }
    const cells = steps.map((step) => {
      if (!step) return '';
      if (lane.type === 'channels') return channelNamesAt(index, lanes, step.id).join(', ');
      return cellTextOf(index, lane, step.id);
    });
    rows.push([laneLabel(lane), ...cells]);
  }
  if (!curve && emotionsOf(index, map.id).length > 0) {
    rows.push(...emotionRows(index, map, LANES.emotionCurve.title, steps));
  }
  return rows;
}
