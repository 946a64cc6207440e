import type { HeldVote, Vote } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSessionDocument } from './createSessionDocument.ts';
import { publishVotes } from './publishVotes.ts';
import { sessionRoots } from './sessionRoots.ts';

const vote = (id: string, more: Partial<Vote> = {}): Vote => ({
  id: `vote:${id}`,
  title: 'Which first?',
  budget: 3,
  maxPerItem: 2,
  scope: { kind: 'things', ids: ['card:a'] },
  secret: false,
  openedAt: '2026-01-01T00:00:00.000Z',
  openedBy: 'Ann',
  closedAt: null,
  voters: 2,
  ...more,
});

const HELD: HeldVote = {
  vote: vote('a'),
  ballots: [
    { participantId: '1', dots: { 'card:a': 2 } },
    { participantId: '2', dots: { 'card:a': 1 } },
  ],
};

function publish(doc: Y.Doc, held: readonly HeldVote[], only: readonly string[] | null): number {
  let updates = 0;
  const count = (): void => {
    updates += 1;
  };
  doc.on('update', count);
  publishVotes(doc, held, only && new Set(only));
  doc.off('update', count);
  return updates;
}

describe('publishing votes', () => {
  it('is read as it was written, and says nothing twice', () => {
    const doc = new Y.Doc();
    expect(publish(doc, [HELD], ['vote:a'])).toBe(1);
    const session = createSessionDocument(doc);
    expect(session.votes()).toEqual([HELD.vote]);
    expect(session.ballots('vote:a')).toEqual(HELD.ballots);
    expect(publish(doc, [HELD], ['vote:a'])).toBe(0);
  });

  it('mends whatever else stands there, and leaves the votes that it was not asked about', () => {
    const doc = new Y.Doc();
    const other: HeldVote = { vote: vote('b'), ballots: [] };
    publish(doc, [HELD, other], null);
    const { votes, ballots } = sessionRoots(doc);
    votes.set('vote:a', 'broken');
    votes.set('vote:stray', new Y.Map());
    ballots.set('vote:a|3', { 'card:a': 1 });
    ballots.set('vote:stray|1', { 'card:a': 1 });
    publish(doc, [HELD, other], null);
    expect([...votes.keys()].sort()).toEqual(['vote:a', 'vote:b']);
    expect([...ballots.keys()].sort()).toEqual(['vote:a|1', 'vote:a|2']);
    publish(doc, [], ['vote:a']);
    expect([[...votes.keys()], [...ballots.keys()]]).toEqual([['vote:b'], []]);
  });
});
