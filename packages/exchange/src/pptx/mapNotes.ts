import {
  type BoardIndex,
  emotionAt,
  type JourneyMap,
  lanesOf,
  personasOf,
  type Stage,
  stagesOf,
  stepsOf,
} from '@wayline/domain';
import type { SceneWords } from '@wayline/scene';
import { cellTextOf } from '../csv/stepCells.ts';

/** A map in words, stage by stage and step by step: what its picture says to those who see it. */
export function mapNotes(index: BoardIndex, map: JourneyMap, words: SceneWords): string {
  const head = [map.title, map.scenario ?? ''].filter((line) => line.trim() !== '');
  return [...head, ...stagesOf(index, map.id).map((stage) => stageNotes(index, map, stage, words))].join(
    '\n\n',
  );
}

/** One stage of a map in words. */
export function stageNotes(index: BoardIndex, map: JourneyMap, stage: Stage, words: SceneWords): string {
  const name = stage.name.trim() || words.untitledStage;
  const lines = [`${words.stage}: ${name}${stage.customerGoal ? ` (${stage.customerGoal.trim()})` : ''}`];
  for (const step of stepsOf(index, stage.id)) {
    lines.push(`${words.step}: ${step.name.trim() || words.untitledStep}`);
    for (const lane of lanesOf(index, map.id)) {
      const said =
        lane.type === 'emotionCurve'
          ? personasOf(index, map.id).flatMap((persona) => {
              const point = emotionAt(index, step.id, persona.id);
              if (!point) return [];
              const feeling = [point.word, point.reason].filter(Boolean).join(', ');
              const sign = point.valence > 0 ? '+' : point.valence < 0 ? '−' : '';
              return [`${persona.name} ${sign}${Math.abs(point.valence)}${feeling ? ` ${feeling}` : ''}`];
            })
          : cellTextOf(index, lane, step.id).split('\n').filter(Boolean);
      if (said.length > 0 && !lane.hidden) lines.push(`– ${lane.title}: ${said.join('; ')}`);
    }
  }
  return lines.join('\n');
}
