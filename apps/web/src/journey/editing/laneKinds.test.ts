import { ENGLISH_JOURNEY, lanesOf, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { laneKindNamed, laneKindsLeft, matchLaneKinds } from './laneKinds.ts';

const lanes = lanesOf(sampleBoard('2026-11-04T09:30:00.000Z'), SAMPLE_MAP);

describe('the kinds of lane offered for a new lane', () => {
  it('leave out what the map has and can have only once', () => {
    const left = laneKindsLeft(lanes);
    expect(left).not.toContain('painPoints');
    expect(left).not.toContain('custom');
    expect(left).toEqual(expect.arrayContaining(['thinking', 'feeling', 'emotionCurve']));
  });

  it('bring a hidden lane back', () => {
    const hidden = lanes.map((lane) => (lane.type === 'painPoints' ? { ...lane, hidden: true } : lane));
    expect(laneKindsLeft(hidden)).toContain('painPoints');
  });

  it('follow what is typed', () => {
    const left = laneKindsLeft(lanes);
    expect(matchLaneKinds(left, 'thi', ENGLISH_JOURNEY)[0]).toBe('thinking');
    expect(matchLaneKinds(left, 'weather', ENGLISH_JOURNEY)).toEqual([]);
    expect(laneKindNamed(left, ' thinking ', ENGLISH_JOURNEY)).toBe('thinking');
    expect(laneKindNamed(left, 'think', ENGLISH_JOURNEY)).toBeUndefined();
  });
});
