import { describe, expect, it } from 'vitest';
import { firing } from './testing/firing.ts';

const LONG_AGO = '2026-08-01T09:00:00.000Z';
const LATELY = '2026-11-20T09:00:00.000Z';

describe('L4 pain point without an opportunity', () => {
  it('fires for an open one of severity 2', () => {
    expect(
      firing('L4', ({ step, card }) => {
        step('a');
        card('pain', 'p', 'a', { severity: 2 });
      }),
    ).toEqual(['L4 card:p']);
  });
  it('is quiet for a slight one, a resolved one, and one that is answered', () => {
    const found = firing('L4', ({ step, card }) => {
      step('a');
      card('pain', 'slight', 'a', { severity: 1 });
      card('pain', 'done', 'a', { status: 'resolved' });
      card('pain', 'answered', 'a');
      card('opportunity', 'o', 'a', { painIds: ['card:answered'] });
    });
    expect(found).toEqual([]);
  });
});

describe('L20 opportunity that cannot be ranked', () => {
  it('fires without impact or effort, and for an idea older than 90 days', () => {
    const found = firing('L20', ({ card }) => {
      card('opportunity', 'half', null, { impact: 3 });
      card('opportunity', 'old', null, { impact: 3, effort: 3, createdAt: LONG_AGO });
    });
    expect(found).toEqual(['L20.unrated card:half', 'L20.stale card:old']);
  });
  it('is quiet for a rated one that is new or no idea any more', () => {
    const found = firing('L20', ({ card }) => {
      card('opportunity', 'new', null, { impact: 3, effort: 3, createdAt: LATELY });
      card('opportunity', 'done', null, { impact: 3, effort: 3, createdAt: LONG_AGO, status: 'done' });
    });
    expect(found).toEqual([]);
  });
});

describe('L26 pain point open for two months, owned by nobody', () => {
  it('fires for an open one, and for one that is accepted but unresolved', () => {
    const found = firing('L26', ({ card }) => {
      card('pain', 'open', null, { createdAt: LONG_AGO });
      card('pain', 'unresolved', null, { createdAt: LONG_AGO, status: 'accepted', cause: 'unresolved' });
    });
    expect(found).toEqual(['L26 card:open', 'L26 card:unresolved']);
  });
  it('is quiet for a new one, an owned one and a resolved one', () => {
    const found = firing('L26', ({ card }) => {
      card('pain', 'new', null, { createdAt: LATELY });
      card('pain', 'owned', null, { createdAt: LONG_AGO, ownerId: 'Care' });
      card('pain', 'done', null, { createdAt: LONG_AGO, status: 'resolved', cause: 'unresolved' });
    });
    expect(found).toEqual([]);
  });
});

describe('L28 staff did not understand, and nothing is planned for them', () => {
  const disrespect = (channelId: `channel:${string}`, answer?: string) =>
    firing('L28', ({ step, card }) => {
      step('a');
      card('touchpoint', 't', 'a', { channelIds: [channelId] });
      card('pain', 'p', 'a', { cause: 'disrespect' });
      if (answer) card('opportunity', 'o', 'a', { painIds: ['card:p'], text: answer });
    });
  it('fires at a staffed touchpoint, also where a new screen is the answer', () => {
    expect(disrespect('channel:phone')).toEqual(['L28 card:p']);
    expect(disrespect('channel:phone', 'A new screen')).toEqual(['L28 card:p']);
  });
  it('is quiet where people are trained, and where no people are', () => {
    expect(disrespect('channel:phone', 'Train the agents')).toEqual([]);
    expect(disrespect('channel:website')).toEqual([]);
  });
});
