import { describe, expect, it } from 'vitest';
import { type AwarenessState, awarenessStateSchema } from './awarenessState.ts';

const user = { id: 'p1', name: 'Ann', colour: '#0a7c6e', role: 'editor' } as const;

describe('awareness state', () => {
  it('is taken whole when every part is in range', () => {
    const state: AwarenessState = {
      user,
      cursor: { x: 1, y: -2.5 },
      selection: ['card:a'],
      viewport: { x: 0, y: 0, width: 800, height: 600 },
      editing: { id: 'card:a', field: 'text', anchor: 0, head: 3 },
      drag: { ids: ['item:a'], dx: 4, dy: 5 },
      rating: { id: 'card:a', impact: 0.5, effort: null },
      hand: true,
    };
    expect(awarenessStateSchema.parse(state)).toEqual(state);
    expect(awarenessStateSchema.parse({ user: { ...user, colour: 'ink-c' } })).toBeTruthy();
    expect(awarenessStateSchema.parse({ user, cursor: null, editing: null, drag: null })).toBeTruthy();
  });

  it('loses keys that it does not know', () => {
    expect(awarenessStateSchema.parse({ user, script: 'x' })).toEqual({ user });
  });

  it.each([
    ['no user', {}],
    ['a colour that is none', { user: { ...user, colour: 'url(x)' } }],
    ['an ink that is none', { user: { ...user, colour: 'ink-z' } }],
    ['a cursor at infinity', { user, cursor: { x: Number.POSITIVE_INFINITY, y: 0 } }],
    ['too many selected', { user, selection: Array.from({ length: 201 }, (_, i) => `card:${i}`) }],
    ['a caret before the text', { user, editing: { id: 'card:a', field: 'text', anchor: -1 } }],
  ])('is refused with %s', (_, state) => {
    expect(awarenessStateSchema.safeParse(state).success).toBe(false);
  });
});
