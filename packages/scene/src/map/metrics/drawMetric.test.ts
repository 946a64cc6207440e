import type { Metric } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../scene/mark.ts';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { lensBoard } from '../testing/lensBoard.ts';
import { drawMetric } from './drawMetric.ts';

const measurer = createMeasurer();
const csat = lensBoard().metrics.get('metric:csat');
const wave = (at: string, counts: readonly number[]) => ({
  at,
  counts,
  n: counts.reduce((sum, count) => sum + count, 0),
  skipped: 0,
  rejected: 0,
});
const draw = (points: Metric['points'], more: Partial<Metric> = {}) => {
  if (!csat) throw new Error('the board has a metric');
  return drawMetric({ ...csat, ...more, points }, 135, measurer);
};
const texts = (marks: ReturnType<typeof draw>): string[] =>
  marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text);

describe('drawMetric', () => {
  it('draws the line of its waves in the order of time, whatever their order in the file', () => {
    const marks = draw([wave('2026-07-01', [0, 0, 0, 20, 20]), wave('2026-01-01', [20, 20, 0, 0, 0])]);
    const line = marks.find((mark) => mark.type === 'path' && mark.stroke === 'k-data');
    expect(line).toMatchObject({ d: expect.stringMatching(/^M8 /) });
    expect(texts(marks)).toEqual(['CSAT after chat', '4.5', 'n = 40, Jul 2026']);
  });

  it('bands the interval at 12 % and ends the line with its last value', () => {
    const marks = draw([wave('2026-01-01', [4, 8, 10, 20, 20]), wave('2026-07-01', [4, 8, 10, 20, 40])]);
    expect(
      marks.some((mark) => mark.type === 'path' && mark.fill === 'k-data' && mark.opacity === 0.12),
    ).toBe(true);
    const dot = marks.find((mark) => mark.type === 'circle');
    const value = marks.find((mark) => mark.type === 'text' && mark.size === 18);
    if (dot?.type !== 'circle' || value?.type !== 'text') throw new Error('no end');
    expect(value.x).toBeGreaterThan(dot.cx);
    expect(value.x + value.width).toBeLessThanOrEqual(135);
  });

  it('says that few answers are indicative, and shows nothing of fewer than five', () => {
    expect(texts(draw([wave('2026-07-01', [2, 2, 2, 2, 2])])).at(-1)).toMatch(/^n = 10, indicative/);
    expect(texts(draw([wave('2026-07-01', [1, 1, 1, 0, 0])]))).toEqual([
      'CSAT after chat',
      'Too few answers',
    ]);
    expect(texts(draw([]))).toEqual(['CSAT after chat', 'No answers yet']);
  });

  it('says a unit that would leave no room for the line with the name', () => {
    const waves = [wave('2026-01-01', [4, 8, 10, 20, 20]), wave('2026-07-01', [4, 8, 10, 20, 40])];
    expect(texts(draw(waves, { unit: 'pts' })).slice(0, 2)).toEqual(['CSAT after chat', '4.0 pts']);
    const marks = draw(waves, { name: 'CSAT', unit: 'mean of 1–5' });
    expect(texts(marks).slice(0, 2)).toEqual(['CSAT, mean of 1–5', '4.0']);
    const value = marks.find((mark) => mark.type === 'text' && mark.size === 18);
    expect(value?.type === 'text' && value.x + value.width).toBeLessThanOrEqual(135);
  });

  it('dashes the target across the chart', () => {
    const marks = draw([wave('2026-07-01', [4, 8, 10, 20, 20])], { target: 4 });
    expect(marks.some((mark) => mark.type === 'line' && mark.dash)).toBe(true);
  });
});
