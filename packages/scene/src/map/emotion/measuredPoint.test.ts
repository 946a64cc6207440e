import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../text/createMeasurer.ts';
import type { MeasuredPoint } from './emotionInput.ts';
import { drawMeasuredPoint } from './measuredPoint.ts';

const measurer = createMeasurer();
const point: MeasuredPoint = {
  stepId: 'step:8',
  metricId: 'metric:csat',
  label: 'CSAT 3.4',
  details: ['±0.26, n = 96'],
  valence: 0.4,
  low: 0.14,
  high: 0.66,
  indicative: false,
};
const nothing = { taken: [], traces: [] };
/** Height of 0.4 below +2, 46 units to a level. */
const Y = 73.6;

describe('drawMeasuredPoint', () => {
  it('stands a beam from low to high with the label at its left, level with the value', () => {
    const { marks, boxes } = drawMeasuredPoint(point, 1224, nothing, measurer);
    const lines = marks.filter((mark) => mark.type === 'line');
    expect(lines.map(({ y1 }) => y1)).toEqual([
      expect.closeTo(61.64),
      expect.closeTo(61.64),
      expect.closeTo(85.56),
    ]);
    const texts = marks.filter((mark) => mark.type === 'text');
    expect(texts.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['CSAT 3.4', 'end'],
      ['±0.26, n = 96', 'end'],
    ]);
    const label = boxes.at(-1);
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeCloseTo(1224 - 14);
    expect((label?.y ?? 0) + (label?.height ?? 0) / 2).toBeCloseTo(Y);
  });

  it('goes to the right where a curve runs through the left', () => {
    const traces = Array.from({ length: 40 }, (_, i) => ({ x: 1100 + i * 3, y: Y }));
    const { marks } = drawMeasuredPoint(point, 1224, { taken: [], traces }, measurer);
    expect(marks.filter((mark) => mark.type === 'text').map(({ anchor }) => anchor)).toEqual([
      'start',
      'start',
    ]);
  });

  it('does not leave the lane at its left end', () => {
    const { boxes } = drawMeasuredPoint(point, 72, nothing, measurer);
    for (const { x } of boxes) expect(x).toBeGreaterThanOrEqual(0);
  });

  it('steps aside from a marker at its own height', () => {
    const marker = { x: 1224 - 12.5, y: Y - 12.5, width: 25, height: 25 };
    const [beam] = drawMeasuredPoint(point, 1224, { taken: [marker], traces: [] }, measurer).boxes;
    expect(beam?.x).toBeGreaterThanOrEqual(marker.x + marker.width);
  });

  it('dashes the beam of an indicative value', () => {
    const { marks } = drawMeasuredPoint({ ...point, indicative: true }, 1224, nothing, measurer);
    expect(marks.filter((mark) => mark.type === 'line' && mark.dash)).toHaveLength(1);
  });
});
