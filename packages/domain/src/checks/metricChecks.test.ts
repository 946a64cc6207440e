import { describe, expect, it } from 'vitest';
import type { Scale } from '../records/metric.ts';
import type { MetricKind } from '../vocabulary/vocabulary.ts';
import { firing } from './testing/firing.ts';

const STEP = { kind: 'step', id: 'step:a' } as const;
const FIVE: Scale = { min: 1, max: 5, minLabel: 'Bad', maxLabel: 'Good', higherIsBetter: true };
const wave = (counts: readonly number[], at = '2026-10-01') => ({
  at,
  counts,
  n: counts.reduce((sum, count) => sum + count, 0),
  skipped: 0,
  rejected: 0,
});

describe('L10 measurement and curve contradict each other', () => {
  const csat = (counts: readonly number[], valence: number) =>
    firing('L10', ({ step, feel, metric }) => {
      step('a');
      feel('a', 'ada', valence);
      metric('m', { kind: 'csat', scope: STEP, scale: FIVE, points: [wave(counts)] });
    });
  it('fires for opposite signs and for a distance of 1.5', () => {
    expect(csat([0, 0, 20, 20, 0], -0.5)).toEqual(['L10 metric:m']);
    expect(csat([0, 0, 0, 0, 40], 0.5)).toEqual(['L10 metric:m']);
  });
  it('is quiet where they agree, and below 30 answers', () => {
    expect(csat([0, 0, 20, 20, 0], 1)).toEqual([]);
    expect(csat([0, 0, 0, 0, 29], -2)).toEqual([]);
  });
});

describe('L21 metric that cannot be read', () => {
  it('fires for each part that is missing', () => {
    const found = firing('L21', ({ metric }) => {
      metric('asked', { kind: 'csat' });
      metric('counted', { kind: 'count', target: 1, ownerId: 'Care' });
    });
    expect(found).toEqual([
      'L21.noTarget metric:asked',
      'L21.noOwner metric:asked',
      'L21.noQuestion metric:asked',
      'L21.noUnit metric:counted',
    ]);
  });
  it('is quiet for a whole one', () => {
    const found = firing('L21', ({ metric }) =>
      metric('m', { kind: 'csat', target: 4, ownerId: 'Care', question: 'How was it?' }),
    );
    expect(found).toEqual([]);
  });
});

describe('L22 digital touchpoint that nobody measures', () => {
  const measured = (kind: MetricKind, at: string, channelId: `channel:${string}` = 'channel:website') =>
    firing('L22', ({ step, card, metric }) => {
      step('a');
      card('touchpoint', 't', 'a', { channelIds: [channelId] });
      metric('m', { kind, scope: STEP, points: [wave([0, 0, 0, 0, 9], at)] });
    });
  it('fires for another kind of metric and for an old one', () => {
    expect(measured('nps', '2026-10-01')).toEqual(['L22 card:t']);
    expect(measured('ces2', '2025-10-01')).toEqual(['L22 card:t']);
  });
  it('is quiet for effort asked within a year, and off line', () => {
    expect(measured('ces2', '2026-10-01')).toEqual([]);
    expect(measured('nps', '2026-10-01', 'channel:store-branch')).toEqual([]);
  });
});

describe('L27 scale that can be read both ways', () => {
  it('fires without words at its ends, and for two scales of effort in one series', () => {
    const found = firing('L27', ({ metric }) => {
      metric('bare', { kind: 'csat', scale: { min: 1, max: 5, higherIsBetter: true } });
      metric('mixed', { kind: 'ces2', scale: { ...FIVE, max: 7 }, points: [wave([1, 1, 1, 1, 1])] });
      metric('one', { name: 'Effort', kind: 'ces1', scale: FIVE });
      metric('two', { name: 'effort', kind: 'ces2', scale: { ...FIVE, max: 7 } });
    });
    expect(found).toEqual([
      'L27.noLabels metric:bare',
      'L27.mixedCes metric:mixed',
      'L27.mixedCes metric:one',
      'L27.mixedCes metric:two',
    ]);
  });
  it('is quiet for one labelled scale', () => {
    const found = firing('L27', ({ metric }) =>
      metric('m', { kind: 'ces2', scale: { ...FIVE, max: 7 }, points: [wave([1, 1, 1, 1, 1, 1, 1])] }),
    );
    expect(found).toEqual([]);
  });
});
