import type { Freeze } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSessionDocument } from './createSessionDocument.ts';
import { publishFrozen } from './publishFrozen.ts';
import { sessionRoots } from './sessionRoots.ts';

const ANN: Freeze = { by: 'Ann', at: '2026-01-01T00:00:00.000Z' };
const BEN: Freeze = { by: 'Ben', at: '2026-01-02T00:00:00.000Z' };

describe('publishing what is frozen', () => {
  it('is read as it was written, and keeps what did not change', () => {
    const doc = new Y.Doc();
    const session = createSessionDocument(doc);
    let calls = 0;
    session.subscribe(() => {
      calls += 1;
    });
    publishFrozen(doc, new Map([['lane:a', ANN]]));
    const before = session.frozen();
    expect([...before]).toEqual([['lane:a', ANN]]);
    publishFrozen(doc, new Map([['lane:a', { ...ANN }]]));
    expect([calls, session.frozen()]).toEqual([1, before]);
    publishFrozen(
      doc,
      new Map([
        ['lane:a', ANN],
        ['stage:b', BEN],
      ]),
    );
    expect(session.frozen().get('lane:a')).toBe(before.get('lane:a'));
    expect([calls, session.frozen().get('stage:b')]).toEqual([2, BEN]);
    publishFrozen(doc, new Map());
    expect(session.frozen().size).toBe(0);
  });

  it('leaves the votes of the session alone, and they leave it alone', () => {
    const doc = new Y.Doc();
    publishFrozen(doc, new Map([['lane:a', ANN]]));
    const session = createSessionDocument(doc);
    const before = session.frozen();
    sessionRoots(doc).ballots.set('vote:a|1', { 'card:a': 1 });
    expect(session.frozen()).toBe(before);
    publishFrozen(doc, new Map());
    expect(session.ballots('vote:a')).toHaveLength(1);
  });

  it('passes over what says no such thing', () => {
    const doc = new Y.Doc();
    const { frozen } = sessionRoots(doc);
    frozen.set('card:a', ANN);
    frozen.set('lane:plain', true);
    frozen.set('lane:null', null);
    frozen.set('lane:map', new Y.Map(Object.entries(ANN)));
    frozen.set('lane:when', { by: 'Ann', at: 'yesterday' });
    frozen.set('lane:newer', { ...ANN, until: 'noon' });
    expect([...createSessionDocument(doc).frozen()]).toEqual([['lane:newer', ANN]]);
  });
});
