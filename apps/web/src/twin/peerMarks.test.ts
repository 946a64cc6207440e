import { describe, expect, it } from 'vitest';
import type { Peer } from '../presence/peer.ts';
import { peerMarks } from './peerMarks.ts';

const peer = (name: string, selection: readonly string[], hand = false): Peer => ({
  clientId: name.length,
  user: { id: name, name, colour: 'ink-a', role: 'editor' },
  selection,
  viewport: null,
  editing: null,
  drag: null,
  rating: null,
  hand,
  view: null,
  away: false,
  presenting: false,
  following: null,
});

describe('who is where', () => {
  it('names the first of those who selected a record', () => {
    const marks = peerMarks([peer('Ann', ['card:1']), peer('Bo', ['card:1', 'card:2'])], new Map());
    expect([...marks].map(([id, { name }]) => [id, name])).toEqual([
      ['card:1', 'Ann'],
      ['card:2', 'Bo'],
    ]);
  });

  it('stays the same object while people do something else', () => {
    const before = peerMarks([peer('Ann', ['card:1'])], new Map());
    expect(peerMarks([peer('Ann', ['card:1'], true)], before)).toBe(before);
    expect(peerMarks([peer('Ann', [])], before).size).toBe(0);
  });
});
