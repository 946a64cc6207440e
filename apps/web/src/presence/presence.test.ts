import { afterEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createPresence, type Presence } from './presence.ts';

const user = { id: 'ben', name: 'Ben', colour: 'ink-a', role: 'editor' };
const endings: (() => void)[] = [];

function room(): {
  mine: Awareness;
  theirs: Awareness;
  presence: Presence;
  show(state: object | null): void;
} {
  const [mine, theirs] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())];
  const presence = createPresence(mine);
  endings.push(() => {
    presence.destroy();
    mine.destroy();
    theirs.destroy();
  });
  return {
    mine,
    theirs,
    presence,
    show(state) {
      theirs.setLocalState(state && { user, ...state });
      applyAwarenessUpdate(mine, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'room');
    },
  };
}

afterEach(() => {
  for (const end of endings.splice(0)) end();
  vi.useRealTimers();
});

describe('presence', () => {
  it('shows who comes, moves and goes, and keeps a peer that did not change', () => {
    const { presence, show } = room();
    show({ cursor: { x: 1, y: 2 } });
    const [first] = presence.peers.get();
    expect(first).toMatchObject({ user, hand: false });
    show({ cursor: { x: 1, y: 2 }, hand: true });
    expect(presence.peers.get()[0]).toMatchObject({ user, hand: true });
    const [before] = presence.peers.get();
    presence.set({ hand: true });
    expect(presence.peers.get()[0]).toBe(before);
    show(null);
    expect(presence.peers.get()).toEqual([]);
  });

  it('tells of a pointer that moves only those who ask for pointers', () => {
    const { presence, show } = room();
    show({ cursor: { x: 1, y: 2 } });
    const told: string[] = [];
    presence.peers.subscribe(() => told.push('peers'));
    presence.cursors.subscribe(() => told.push('cursors'));
    const [before] = presence.peers.get();
    show({ cursor: { x: 3, y: 2 } });
    expect([...presence.cursors.get().values()]).toEqual([{ x: 3, y: 2 }]);
    expect(presence.peers.get()[0]).toBe(before);
    expect(told).toEqual(['cursors']);
    show({ cursor: { x: 3, y: 2 }, selection: ['card:a'] });
    expect(told).toContain('peers');
    show({ cursor: null });
    expect(presence.cursors.get().size).toBe(0);
  });

  it('sends the first change at once and then twenty a second at most, merged, the last one always', () => {
    vi.useFakeTimers();
    const { mine, presence, show } = room();
    show({});
    const sent: unknown[] = [];
    mine.on('update', () => sent.push(mine.getLocalState()));
    for (let x = 0; x < 100; x += 1) {
      presence.set({ cursor: { x, y: 0 } });
      if (x === 40) presence.set({ selection: ['card:a'] });
      vi.advanceTimersByTime(5);
    }
    vi.advanceTimersByTime(50);
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.length).toBeLessThanOrEqual(12);
    expect(sent[0]).toEqual({ cursor: { x: 0, y: 0 } });
    expect(sent.at(-1)).toEqual({ cursor: { x: 99, y: 0 }, selection: ['card:a'] });
  });

  it('sends nothing while nobody else is there, and all of it to the first who comes', () => {
    const { mine, presence, show } = room();
    const sent: unknown[] = [];
    mine.on('update', (_: unknown, origin: unknown) => origin === 'local' && sent.push(mine.getLocalState()));
    presence.set({ selection: ['card:a'] });
    presence.set({ cursor: { x: 1, y: 2 } });
    expect(sent).toEqual([]);
    expect(presence.mine()).toEqual({ selection: ['card:a'], cursor: { x: 1, y: 2 } });
    show({});
    expect(sent).toEqual([{ selection: ['card:a'], cursor: { x: 1, y: 2 } }]);
  });

  it('sends what it still holds when a gesture ends', () => {
    const { mine, presence } = room();
    presence.set({ drag: { ids: ['card:a'], dx: 1, dy: 1 } });
    presence.set({ drag: null });
    presence.flush();
    expect(mine.getLocalState()?.drag).toBeNull();
  });

  it('shows nothing of mine any more after it has ended', () => {
    const { mine, presence } = room();
    presence.destroy();
    mine.setLocalState(null);
    presence.set({ hand: true });
    expect(mine.getLocalState()).toBeNull();
  });
});
