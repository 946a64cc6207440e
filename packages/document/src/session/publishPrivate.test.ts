import type { Blank, PrivateCard, PrivateMode } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSessionDocument } from './createSessionDocument.ts';
import { publishPrivate } from './publishPrivate.ts';
import { sessionRoots } from './sessionRoots.ts';

const MODE: PrivateMode = {
  id: 'private:a',
  mapId: 'map:a',
  laneIds: ['lane:a', 'lane:b'],
  openedAt: '2026-01-01T00:00:00.000Z',
  openedBy: 'Ann',
  writers: 2,
};

const blank = (number: string, order: string): Blank => ({
  number,
  laneId: 'lane:a',
  stepId: 'step:a',
  order,
});

describe('publishing private writing', () => {
  it('is read as it was written, in the order of the cells, and keeps what did not change', () => {
    const doc = new Y.Doc();
    const session = createSessionDocument(doc);
    expect([session.privateMode(), session.blanks()]).toEqual([null, []]);
    publishPrivate(doc, MODE, [blank('1', 'a1'), blank('2', 'a0')]);
    const [mode, [first]] = [session.privateMode(), session.blanks()];
    expect(mode).toEqual(MODE);
    expect(session.blanks()).toEqual([blank('2', 'a0'), blank('1', 'a1')]);
    publishPrivate(doc, MODE, [blank('1', 'a2'), blank('2', 'a0'), blank('3', 'a1')]);
    expect(session.privateMode()).toBe(mode);
    expect(session.blanks()[0]).toBe(first);
    expect(session.blanks().map(({ number }) => number)).toEqual(['2', '3', '1']);
    publishPrivate(doc, { ...MODE, writers: 3 }, []);
    expect([session.privateMode()?.writers, session.blanks()]).toEqual([3, []]);
    publishPrivate(doc, null, []);
    expect(session.privateMode()).toBeNull();
  });

  it('says nothing twice, and mends whatever else stands there', () => {
    const doc = new Y.Doc();
    publishPrivate(doc, MODE, [blank('1', 'a0')]);
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    publishPrivate(doc, MODE, [blank('1', 'a0')]);
    expect(updates).toBe(0);
    sessionRoots(doc).privateMode.set('private:other', { ...MODE });
    sessionRoots(doc).blanks.set('stray', 'words');
    publishPrivate(doc, MODE, [blank('1', 'a0')]);
    expect([...sessionRoots(doc).privateMode.keys()]).toEqual(['private:a']);
    expect([...sessionRoots(doc).blanks.keys()]).toEqual(['1']);
  });

  it('says of a card where it lies, never what it says, nor which it is', () => {
    const doc = new Y.Doc();
    const card: PrivateCard = { ...blank('1', 'a0'), id: 'card:secret', kind: 'pain', text: 'the boss' };
    publishPrivate(doc, MODE, [card]);
    const bytes = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1');
    expect(bytes).toContain('lane:a');
    expect(bytes).not.toMatch(/boss|secret|pain/);
  });

  it('passes over what cannot be read', () => {
    const doc = new Y.Doc();
    const { privateMode, blanks } = sessionRoots(doc);
    privateMode.set('private:null', null);
    privateMode.set('private:lanes', { ...MODE, laneIds: [] });
    blanks.set('a', null);
    blanks.set('b', { laneId: 'lane:a', stepId: null, order: 'a0' });
    blanks.set('c', new Y.Map());
    const session = createSessionDocument(doc);
    expect([session.privateMode(), session.blanks()]).toEqual([null, []]);
  });
});
