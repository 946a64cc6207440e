import { describe, expect, it } from 'vitest';
import { createBuilder } from '../board/createBuilder.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { isVotable } from './isVotable.ts';
import { votableIds } from './votableIds.ts';
import type { Vote, VoteScope } from './vote.ts';
import { voteTermsSchema } from './voteSchema.ts';
import { votesOf } from './votesOf.ts';

const ALL: VoteScope = { kind: 'all' };

function board(): BoardSnapshot {
  let count = 0;
  const builder = createBuilder({
    now: '2026-01-01T00:00:00.000Z',
    by: 'p',
    newId: (p) => `${p}:${count++}`,
  });
  const map = builder.add('maps', { id: 'map:m' });
  const stage = builder.add('stages', { mapId: map.id });
  const place = { mapId: map.id, stageId: stage.id };
  const [first, second] = [builder.add('steps', place), builder.add('steps', place)];
  const pains = builder.add('lanes', { id: 'lane:pains', mapId: map.id, type: 'painPoints' });
  const ideas = builder.add('lanes', { id: 'lane:ideas', mapId: map.id, type: 'opportunities' });
  const idea = { mapId: map.id, laneId: ideas.id, kind: 'opportunity' } as const;
  builder.add('cards', { ...idea, id: 'card:tray', stepId: null });
  builder.add('cards', { ...idea, id: 'card:late', stepId: second.id });
  builder.add('cards', { ...idea, id: 'card:early', stepId: first.id });
  builder.add('cards', { id: 'card:pain', mapId: map.id, laneId: pains.id, stepId: first.id, kind: 'pain' });
  builder.add('items', { id: 'item:low', type: 'sticky', pos: [0, 50] });
  builder.add('items', { id: 'item:high', type: 'sticky', pos: [90, 0] });
  builder.add('items', { id: 'item:shape', type: 'shape', pos: [0, 0] });
  return builder.snapshot('Board');
}

const vote = (more: Partial<Vote>): Vote => ({
  id: 'vote:v',
  title: '',
  budget: 3,
  maxPerItem: 2,
  scope: ALL,
  secret: false,
  openedAt: '2026-01-01T00:00:00.000Z',
  openedBy: 'Ann',
  closedAt: null,
  voters: 1,
  ...more,
});

describe('what can be voted on', () => {
  it('is every card and sticky, in reading order', () => {
    expect(votableIds({ scope: ALL }, board())).toEqual([
      'card:pain',
      'card:early',
      'card:late',
      'card:tray',
      'item:high',
      'item:low',
    ]);
  });

  it.each<[VoteScope, string[]]>([
    [{ kind: 'cardKind', cardKind: 'opportunity' }, ['card:early', 'card:late', 'card:tray']],
    [{ kind: 'lane', laneId: 'lane:pains' }, ['card:pain']],
    [
      { kind: 'things', ids: ['item:low', 'item:shape', 'card:gone', 'card:pain'] },
      ['card:pain', 'item:low'],
    ],
  ])('keeps to the scope %o', (scope, ids) => {
    expect(votableIds({ scope }, board())).toEqual(ids);
  });

  it('is neither a lane nor a step', () => {
    const { lanes, steps } = board();
    for (const record of [...lanes.values(), ...steps.values()])
      expect(isVotable({ scope: ALL }, record)).toBe(false);
  });
});

describe('the votes that a thing got', () => {
  const held = (more: Partial<Vote>, dots: Record<string, number>) => ({
    vote: vote(more),
    ballots: [
      { participantId: '1', dots },
      { participantId: '2', dots },
    ],
  });

  it('are those of the latest vote that had it', () => {
    const ideas = held({ scope: { kind: 'cardKind', cardKind: 'opportunity' } }, { 'card:early': 2 });
    const all = held({}, { 'card:early': 1, 'card:late': 1, 'item:low': 1, 'card:gone': 1 });
    expect(Object.fromEntries(votesOf([ideas, all], board()))).toEqual({ 'card:early': 4, 'item:low': 2 });
  });

  it('are not told while the vote is secret and open', () => {
    const dots = { 'card:pain': 1 };
    expect(votesOf([held({ secret: true }, dots)], board()).size).toBe(0);
    const closed = held({ secret: true, closedAt: '2026-01-02T00:00:00.000Z' }, dots);
    expect(votesOf([closed], board()).get('card:pain')).toBe(2);
  });
});

describe('the terms of a vote', () => {
  const terms = { title: '', budget: 3, maxPerItem: 2, scope: ALL, secret: true };

  it('are taken as they are', () => {
    expect(voteTermsSchema.parse({ ...terms, by: 'me' })).toEqual(terms);
  });

  it.each([
    { budget: 0 },
    { budget: 51 },
    { budget: 2.5 },
    { maxPerItem: 4 },
    { maxPerItem: 0 },
    { title: 'x'.repeat(201) },
    { scope: { kind: 'things', ids: [] } },
    { scope: { kind: 'things', ids: Array.from({ length: 501 }, (_, i) => `card:${i}`) } },
    { scope: { kind: 'cardKind', cardKind: 'elephant' } },
    { scope: { kind: 'lane', laneId: 'card:a' } },
    { secret: 'yes' },
  ])('are refused with %o', (wrong) => {
    expect(voteTermsSchema.safeParse({ ...terms, ...wrong }).success).toBe(false);
  });
});
