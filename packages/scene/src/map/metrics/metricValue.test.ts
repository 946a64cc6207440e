import { describe, expect, it } from 'vitest';
import { metricValue } from './metricValue.ts';

describe('metricValue', () => {
  it('signs NPS and rounds it half away from zero', () => {
    expect(metricValue({ kind: 'nps' }, 33.4)).toBe('+33');
    expect(metricValue({ kind: 'nps' }, -2.5)).toBe('−3');
    expect(metricValue({ kind: 'nps' }, 0.2)).toBe('0');
  });

  it('says shares in per cent, means with one decimal, counts whole', () => {
    expect(metricValue({ kind: 'taskSuccess' }, 0.875)).toBe('88 %');
    expect(metricValue({ kind: 'conversion', scale: { min: 0, max: 1, higherIsBetter: true } }, 0.72)).toBe(
      '72 %',
    );
    expect(metricValue({ kind: 'churn', scale: { min: 0, max: 100, higherIsBetter: false } }, 7.2)).toBe(
      '7.2',
    );
    expect(metricValue({ kind: 'csat' }, 3.4167)).toBe('3.4');
    expect(metricValue({ kind: 'count' }, 12345)).toBe('12,345');
    expect(metricValue({ kind: 'timeOnTask', unit: 'min' }, 12.34)).toBe('12.3 min');
    expect(metricValue({ kind: 'custom' }, -4.25)).toBe('−4.3');
  });
});
