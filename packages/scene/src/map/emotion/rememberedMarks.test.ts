import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { expect, it } from 'vitest';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { layoutMap } from '../layoutMap.ts';
import { endMark, peakMark } from './rememberedMarks.ts';

const board = sampleBoard();

it('marks the strongest feeling of each curve and its last one, and nothing else', () => {
  const points = layoutMap(board, SAMPLE_MAP, createMeasurer()).parts.filter(
    ({ kind }) => kind === 'emotionPoint',
  );
  const marked = (mark: (color: number) => unknown): readonly string[] =>
    points
      .filter(({ marks, refs }) => {
        const color = board.personas.get(refs.personaId ?? '')?.color ?? 0;
        return marks.some((one) => JSON.stringify(one) === JSON.stringify(mark(color)));
      })
      .map(({ refs }) => `${refs.personaId} ${board.steps.get(refs.stepId ?? '')?.name}`)
      .toSorted();
  expect(marked(peakMark)).toEqual([
    'persona:emil Wait for a yes',
    'persona:nora Look up the rules',
    'persona:ruth Fill in the form',
  ]);
  expect(marked(endMark)).toEqual([
    'persona:emil Ask about it',
    'persona:nora Ask about it',
    'persona:ruth Ask about it',
  ]);
});

it('leaves a curve of two points as it is', () => {
  const emotions = new Map(
    [...board.emotions].filter(([, { personaId }]) => personaId === 'persona:nora').slice(0, 2),
  );
  const points = layoutMap({ ...board, emotions }, SAMPLE_MAP, createMeasurer()).parts.filter(
    ({ kind }) => kind === 'emotionPoint',
  );
  expect(points).toHaveLength(2);
  for (const { marks } of points) expect(marks.filter(({ type }) => type === 'line')).toEqual([]);
});
