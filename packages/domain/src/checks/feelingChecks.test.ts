import { describe, expect, it } from 'vitest';
import { firing, MAP } from './testing/firing.ts';

const curve = (check: 'L14' | 'L15', valences: readonly number[], state: 'current' | 'future' = 'current') =>
  firing(check, ({ map, step, feel }) => {
    map({ state });
    valences.forEach((valence, i) => {
      step(`${i}`);
      feel(`${i}`, 'ada', valence);
    });
  });

describe('L3 moment of truth that nobody feels', () => {
  const felt = (who: 'ada' | 'ben') =>
    firing('L3', ({ step, card, feel }) => {
      step('a');
      feel('a', who, 1);
      card('moment', 'm', 'a', { personaIds: ['persona:ada'] });
      card('moment', 'tray', null);
    });
  it('fires where none of its personas has a point', () => expect(felt('ben')).toEqual(['L3 card:m']));
  it('is quiet where one has', () => expect(felt('ada')).toEqual([]));
});

describe('L5 low point without a pain point', () => {
  const low = (valence: number, isExplained: boolean) =>
    firing('L5', ({ step, card, feel }) => {
      step('a');
      feel('a', 'ada', valence);
      if (isExplained) card('pain', 'p', 'a');
    });
  it('fires from −1.5 down', () => expect(low(-1.5, false)).toEqual(['L5 step:a|persona:ada']));
  it('is quiet above, and where the step has a pain point', () => {
    expect(low(-1.4, false)).toEqual([]);
    expect(low(-2, true)).toEqual([]);
  });
});

describe('L9 assumptions that pass for research', () => {
  const claims = (observed: number, basis: 'research' | 'assumption', status: 'agreed' | 'draft' = 'draft') =>
    firing('L9', ({ map, step, card, feel }) => {
      map({ basis, status });
      step('a');
      feel('a', 'ada', 0, observed > 0 ? 'observed' : 'assumed');
      card('pain', 'p', 'a', { evidence: { state: observed > 1 ? 'quote' : 'anecdote' } });
      card('pain', 'q', 'a');
    });
  it('fires below half, and for what is assumed on an agreed map', () => {
    expect(claims(1, 'research')).toEqual([`L9.thin ${MAP}`]);
    expect(claims(0, 'assumption', 'agreed')).toEqual(['L9.assumed step:a|persona:ada']);
  });
  it('is quiet from half on, and where nobody claims research', () => {
    expect(claims(2, 'research')).toEqual([]);
    expect(claims(0, 'assumption')).toEqual([]);
  });
});

describe('L14 flat emotion curve', () => {
  it('fires for five points that hardly differ', () => {
    expect(curve('L14', [0, 0, 0.4, 0, 0])).toEqual(['L14 step:0|persona:ada']);
  });
  it('is quiet for four, and for a range of 0.5', () => {
    expect(curve('L14', [0, 0, 0, 0])).toEqual([]);
    expect(curve('L14', [0, 0, 0.5, 0, 0])).toEqual([]);
  });
});

describe('L15 only good feelings', () => {
  const good = [1, 2, 1, 2, 1, 2];
  it('fires for six points above zero today', () =>
    expect(curve('L15', good)).toEqual(['L15 step:0|persona:ada']));
  it('is quiet for five, for one that is not good, and for the future', () => {
    expect(curve('L15', good.slice(1))).toEqual([]);
    expect(curve('L15', [...good.slice(1), 0])).toEqual([]);
    expect(curve('L15', good, 'future')).toEqual([]);
  });
});

describe('L34 no tone for somebody upset', () => {
  const upset = (channelId: `channel:${string}`, valenceMax?: number, disabled = false) =>
    firing('L34', ({ add, step, card, feel }) => {
      step('a');
      feel('a', 'ada', -1);
      card('touchpoint', 't', 'a', { channelIds: [channelId] });
      if (valenceMax !== undefined)
        add('toneRules', { id: 'tone:t', channelId: 'channel:email', valenceMax, tone: 'Plain.', disabled });
    });
  it('fires in a written channel without a rule that fits', () => {
    expect(upset('channel:email')).toEqual(['L34 step:a']);
    expect(upset('channel:email', -1.5)).toEqual(['L34 step:a']);
    expect(upset('channel:email', -1, true)).toEqual(['L34 step:a']);
  });
  it('is quiet with one, and where one speaks', () => {
    expect(upset('channel:email', -1)).toEqual([]);
    expect(upset('channel:phone')).toEqual([]);
  });
});
