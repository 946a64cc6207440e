import { describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { makeRecord } from '../record/makeRecord.ts';
import type { Metric, MetricPoint } from '../records/metric.ts';
import { measureMetric } from './measureMetric.ts';

const CONTEXT = { now: '2026-11-01T00:00:00.000Z', by: '', newId };

function metric(fields: Partial<Metric>): Metric {
  return makeRecord('metrics', { name: 'Ease', scope: { kind: 'map', id: 'map:a' }, ...fields }, CONTEXT);
}

function wave(at: string, counts: readonly number[], segment?: string): MetricPoint {
  const n = counts.reduce((a, b) => a + b, 0);
  return { at, counts, n, skipped: 0, rejected: 0, ...(segment ? { segment } : {}) };
}

describe('measureMetric', () => {
  it('takes the latest wave over all customers', () => {
    const csat = metric({
      kind: 'csat',
      points: [
        wave('2026-10', [1, 2, 3, 8, 6]),
        wave('2026-07', [9, 0, 0, 0, 0]),
        wave('2026-12', [0, 0, 0, 0, 9], 'new'),
      ],
    });
    expect(measureMetric(csat)).toMatchObject({ label: 'CSAT', at: '2026-10', n: 20, weight: 'indicative' });
    expect(measureMetric(csat)?.value).toBeCloseTo(3.8, 9);
  });

  it('puts a satisfaction mean and its interval on the axis of the curve', () => {
    const measured = measureMetric(metric({ kind: 'csat', points: [wave('2026-10', [5, 15, 20, 40, 16])] }));
    expect(measured?.valence?.value).toBeCloseTo((measured?.value ?? 0) - 3, 9);
    expect(measured?.valence?.low).toBeCloseTo((measured?.low ?? 0) - 3, 9);
    expect(measured?.weight).toBe('sound');
  });

  it('puts an NPS and an effort mean there too', () => {
    const scale = { min: 0, max: 10, higherIsBetter: true };
    const promoters = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40];
    expect(
      measureMetric(metric({ kind: 'nps', scale, points: [wave('2026-10', promoters)] }))?.valence?.value,
    ).toBe(2);
    const effort = { min: 1, max: 7, higherIsBetter: true };
    const easy = measureMetric(
      metric({ kind: 'ces2', scale: effort, points: [wave('2026-10', [0, 0, 0, 0, 0, 0, 9])] }),
    );
    expect(easy?.valence).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('keeps a measure without a place on the curve off it', () => {
    const own = { min: 1, max: 10, higherIsBetter: true };
    expect(
      measureMetric(metric({ kind: 'csat', scale: own, points: [wave('2026-10', Array(10).fill(1))] }))
        ?.valence,
    ).toBeNull();
    const share = metric({
      kind: 'conversion',
      points: [{ at: '2026-10', value: 0.62, n: 4210, skipped: 0, rejected: 0 }],
    });
    expect(measureMetric(share)).toMatchObject({
      label: 'Ease',
      value: 0.62,
      low: null,
      high: null,
      valence: null,
    });
  });

  it('gives thumbs and task success as shares with their interval', () => {
    const scale = { min: 0, max: 1, higherIsBetter: true };
    const success = measureMetric(metric({ kind: 'taskSuccess', scale, points: [wave('2026-10', [1, 7])] }));
    expect(success?.value).toBeCloseTo(0.875, 9);
    expect(success?.low).toBeCloseTo(0.529112, 6);
  });

  it('says nothing of a metric that was never measured', () => {
    expect(measureMetric(metric({ kind: 'csat' }))).toBeNull();
    expect(measureMetric(metric({ kind: 'csat', points: [wave('2026-10', [0, 0, 0, 0, 0])] }))).toBeNull();
  });
});
