import { describe, expect, it } from 'vitest';
import { firing, MAP } from './testing/firing.ts';

const row = (from: string, to: string): readonly string[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(from.charCodeAt(0) + i),
  );

describe('L1 stage without contents', () => {
  it('fires for a stage without steps and for one whose steps have no touchpoint', () => {
    const found = firing('L1', ({ stage, step, card }) => {
      stage('empty');
      step('a');
      card('note', 'n', 'a');
    });
    expect(found).toEqual(['L1.noStep stage:empty', 'L1.noTouchpoint stage:a']);
  });
  it('is quiet where one step of the stage has a touchpoint', () => {
    const found = firing('L1', ({ step, card }) => {
      step('a');
      step('b', { in: 'a' });
      card('touchpoint', 't', 'b');
    });
    expect(found).toEqual([]);
  });
});

describe('L12 map too small or too large', () => {
  it('fires below 3 and above 9 stages, above 12 steps in a stage and above 60 on the map', () => {
    expect(firing('L12', ({ step }) => ['a', 'b'].forEach((id) => void step(id)))).toEqual([
      `L12.fewStages ${MAP}`,
    ]);
    expect(firing('L12', ({ step }) => row('a', 'j').forEach((id) => void step(id)))).toEqual([
      `L12.manyStages ${MAP}`,
    ]);
    const long = firing('L12', ({ step, stage }) => {
      row('a', 'e').forEach((id) => void stage(id));
      for (let i = 0; i < 61; i++) step(`s${i}`, { in: i < 13 ? 'a' : (['b', 'c', 'd', 'e'][i % 4] ?? 'b') });
    });
    expect(long).toEqual([`L12.longMap ${MAP}`, 'L12.longStage stage:a']);
  });
  it('is quiet from 3 to 9 stages', () => {
    for (const last of ['c', 'i'])
      expect(firing('L12', ({ step }) => row('a', last).forEach((id) => void step(id)))).toEqual([]);
  });
});

describe('L13 stage in our own words', () => {
  it('fires for words of the organisation and for the name of a department', () => {
    const found = firing('L13', ({ add, stage }) => {
      add('departments', { id: 'department:d', name: 'Claims' });
      stage('1', { name: 'Sales funnel' });
      stage('2', { name: 'claims ' });
      stage('3', { name: 'Воронка продаж' });
    });
    expect(found).toEqual(['L13 stage:1', 'L13 stage:2', 'L13 stage:3']);
  });
  it('is quiet for the words of a customer, also where they hold such a word', () => {
    const found = firing('L13', ({ stage }) => {
      stage('1', { name: 'Hear of it' });
      stage('2', { name: 'Ticketless travel' });
      stage('3', { name: '' });
    });
    expect(found).toEqual([]);
  });
});

describe('L16 map without its frame', () => {
  it('fires for each part that is missing', () => {
    expect(firing('L16', ({ map }) => map({ personaIds: [] }))).toEqual([
      `L16.noPersona ${MAP}`,
      `L16.noScenario ${MAP}`,
      `L16.noGoal ${MAP}`,
    ]);
  });
  it('is quiet on a framed map', () => {
    expect(firing('L16', ({ map }) => map({ scenario: 'From a to b', goal: 'To be there' }))).toEqual([]);
  });
});

describe('L17 more than three personas', () => {
  const withPersonas = (count: number) =>
    firing('L17', ({ add, map }) => {
      const personaIds = Array.from({ length: count }, (_, i) => `persona:${i}` as const);
      for (const id of personaIds) add('personas', { id, name: id });
      map({ personaIds });
    });
  it('fires for four', () => expect(withPersonas(4)).toEqual([`L17 ${MAP}`]));
  it('is quiet for three', () => expect(withPersonas(3)).toEqual([]));
});

describe('L18 journey begins or ends at the purchase', () => {
  it('fires where nothing comes before it or nothing after it', () => {
    expect(
      firing('L18', ({ stage, step }) => {
        stage('pay', { name: 'Pay for it' });
        step('pay');
      }),
    ).toEqual(['L18.nothingBefore stage:pay', 'L18.nothingAfter stage:pay']);
    expect(
      firing('L18', ({ step }) => {
        step('a');
        step('b', { intent: 'buy' });
      }),
    ).toEqual(['L18.nothingAfter stage:b']);
  });
  it('is quiet where the journey goes on, and where nothing is bought', () => {
    const found = firing('L18', ({ step }) => {
      step('a');
      step('b', { intent: 'buy' });
      step('c');
    });
    expect(found).toEqual([]);
    expect(firing('L18', ({ step }) => step('a'))).toEqual([]);
  });
});

describe('L30 name missing or used twice', () => {
  it('fires for stages, steps and lanes', () => {
    const found = firing('L30', ({ stage, step, lane }) => {
      stage('a', { name: '' });
      step('x', { in: 'a', name: 'Ask' });
      step('y', { in: 'a', name: ' ask' });
      lane('l', 'custom', { title: '' });
    });
    expect(found).toEqual(['L30.empty stage:a', 'L30.duplicate step:y', 'L30.empty lane:l']);
  });
  it('is quiet for the same name of a stage and a step', () => {
    expect(
      firing('L30', ({ step }) => {
        step('a', { name: 'a' });
        step('b');
      }),
    ).toEqual([]);
  });
});
