import { describe, expect, it } from 'vitest';
import { followedPeer } from './followedPeer.ts';
import { leadsTo } from './leadsTo.ts';
import type { Peer } from './peer.ts';

function page(id: string, changes: Partial<Peer> = {}): Peer {
  return {
    clientId: 1,
    user: { id, name: id, colour: 'ink-a', role: 'editor' },
    selection: [],
    viewport: null,
    view: 'board',
    away: false,
    presenting: false,
    following: null,
    editing: null,
    drag: null,
    rating: null,
    hand: false,
    ...changes,
  };
}

describe('whom one follows', () => {
  it('is the page that the person has in hand', () => {
    const [back, front] = [page('bo', { away: true }), page('bo')];
    expect(followedPeer([page('ann'), back, front], 'bo')).toBe(front);
    expect(followedPeer([back], 'bo')).toBe(back);
    expect(followedPeer([page('ann')], 'bo')).toBeNull();
  });

  it('must not lead back to oneself, by however many people', () => {
    const peers = [page('bo', { following: 'cy' }), page('cy', { following: 'me' }), page('di')];
    expect(leadsTo(peers, 'bo', 'me')).toBe(true);
    expect(leadsTo(peers, 'di', 'me')).toBe(false);
  });

  it('may be among others who follow each other', () => {
    const peers = [page('bo', { following: 'cy' }), page('cy', { following: 'bo' })];
    expect(leadsTo(peers, 'bo', 'me')).toBe(false);
  });
});
