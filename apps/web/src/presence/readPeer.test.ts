import { describe, expect, it } from 'vitest';
import { readPeer } from './readPeer.ts';

const user = { id: 'p1', name: 'Ines', colour: 'ink-b', role: 'editor' };

describe('another page in the room', () => {
  it('is read with what is absent as nothing', () => {
    expect(readPeer(7, { user })).toEqual({
      clientId: 7,
      user,
      selection: [],
      viewport: null,
      editing: null,
      drag: null,
      rating: null,
      hand: false,
      view: null,
      away: false,
      presenting: false,
      following: null,
    });
  });

  it('is drawn in an ink of the theme, whatever colour it was given', () => {
    const ink = (colour: string, id = 'p1'): string | undefined =>
      readPeer(1, { user: { ...user, id, colour } })?.user.colour;
    expect(ink('#3b4a57')).toBe('ink-a');
    expect(ink('ink-e')).toBe('ink-e');
    expect(ink('#ff0000')).toMatch(/^ink-[a-e]$/);
    expect(ink('#ff0000')).toBe(ink('#00ff00'));
  });

  it.each([
    ['that does not say who it is', { cursor: { x: 1, y: 2 } }],
    ['with a cursor at infinity', { user, cursor: { x: Number.POSITIVE_INFINITY, y: 0 } }],
    ['that is nothing', null],
  ])('%s is not shown', (_, state) => {
    expect(readPeer(1, state)).toBeNull();
  });
});
