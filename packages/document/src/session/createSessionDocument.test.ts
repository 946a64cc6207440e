import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createSessionDocument } from './createSessionDocument.ts';
import { ballotKey, sessionRoots } from './sessionRoots.ts';

function put(doc: Y.Doc, id: string, more: Record<string, unknown> = {}): Y.Map<unknown> {
  const fields = {
    title: 'Which first?',
    budget: 3,
    maxPerItem: 2,
    scope: { kind: 'all' },
    secret: false,
    openedAt: '2026-01-01T00:00:00.000Z',
    openedBy: 'Ann',
    closedAt: null,
    voters: 0,
    ...more,
  };
  const vote = new Y.Map<unknown>(Object.entries(fields));
  sessionRoots(doc).votes.set(id, vote);
  return vote;
}

describe('a session document', () => {
  it('has its votes with the newest first, and their ballots', () => {
    const doc = new Y.Doc();
    put(doc, 'vote:old');
    put(doc, 'vote:new', { openedAt: '2026-02-01T00:00:00.000Z', scope: { kind: 'lane', laneId: 'lane:a' } });
    sessionRoots(doc).ballots.set(ballotKey('vote:old', 'b2'), { 'card:b': 1 });
    sessionRoots(doc).ballots.set(ballotKey('vote:old', 'b1'), { 'card:a': 2 });
    const session = createSessionDocument(doc);
    expect(session.votes().map(({ id }) => id)).toEqual(['vote:new', 'vote:old']);
    expect(session.votes()[0]).toMatchObject({ title: 'Which first?', scope: { laneId: 'lane:a' } });
    expect(session.ballots('vote:old')).toEqual([
      { participantId: 'b1', dots: { 'card:a': 2 } },
      { participantId: 'b2', dots: { 'card:b': 1 } },
    ]);
    expect(session.ballots('vote:new')).toEqual([]);
  });

  it('leaves out what is no vote and no ballot', () => {
    const doc = new Y.Doc();
    const { votes, ballots } = sessionRoots(doc);
    put(doc, 'vote:a');
    put(doc, 'vote:broken', { budget: 'many' });
    put(doc, 'vote:newer', { scope: { kind: 'phase' } });
    votes.set('vote:plain', null);
    ballots.set('vote:a', { 'card:a': 1 });
    ballots.set('vote:a|1', { 'card:a': -1 });
    ballots.set('vote:a|2', new Y.Map());
    const session = createSessionDocument(doc);
    expect(session.votes().map(({ id }) => id)).toEqual(['vote:a']);
    expect(session.ballots('vote:a')).toEqual([]);
  });

  it('tells of a change once, with votes and ballots of one moment, and keeps what did not change', () => {
    const doc = new Y.Doc();
    const vote = put(doc, 'vote:a', { secret: true });
    put(doc, 'vote:b', { openedAt: '2025-01-01T00:00:00.000Z' });
    sessionRoots(doc).ballots.set('vote:b|1', { 'card:b': 1 });
    const session = createSessionDocument(doc);
    const [, old] = session.votes();
    const oldBallots = session.ballots('vote:b');
    const seen: unknown[] = [];
    const end = session.subscribe(() =>
      seen.push([session.votes()[0]?.closedAt, session.ballots('vote:a').length]),
    );
    doc.transact(() => {
      vote.set('closedAt', '2026-03-01T00:00:00.000Z');
      sessionRoots(doc).ballots.set('vote:a|1', { 'card:a': 1 });
    });
    expect(seen).toEqual([['2026-03-01T00:00:00.000Z', 1]]);
    expect(session.votes()[1]).toBe(old);
    expect(session.ballots('vote:b')).toBe(oldBallots);
    end();
    doc.getMap('other').set('x', 1);
    vote.set('voters', 1);
    expect(seen).toHaveLength(1);
  });

  it('is not told any more once it is destroyed', () => {
    const doc = new Y.Doc();
    const session = createSessionDocument(doc);
    const listener = vi.fn();
    session.subscribe(listener);
    session.destroy();
    put(doc, 'vote:a');
    expect(listener).not.toHaveBeenCalled();
  });
});
