import { createBoardDocument, muteFinding, seedDocument, setFields } from '@wayline/document';
import { checkBoard, type Finding, sampleBoard, seededRandom } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createStore } from '../session/store.ts';
import { type WhenIdle, watchHealth } from './watchHealth.ts';

const NOW = '2026-11-26T09:00:00.000Z';
const MAP = 'map:move';

/** A board whose page has time when the test says so. */
function watched() {
  const doc = new Y.Doc();
  const sample = sampleBoard();
  seedDocument(doc, sample);
  const board = createBoardDocument(doc, { by: 'me', now: () => NOW, random: seededRandom(1) });
  const store = createStore<readonly Finding[] | null>(null);
  const waiting = new Set<() => void>();
  let time = 0;
  const whenIdle: WhenIdle = (callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  };
  const stop = watchHealth(board, store, {
    // Every look at the clock finds it a slice further: one part a slice.
    clock: () => {
      time += 9;
      return time;
    },
    whenIdle,
  });
  const oneSlice = (): boolean => {
    const [next] = waiting;
    if (!next) return false;
    waiting.delete(next);
    next();
    return true;
  };
  const settle = (): number => {
    let slices = 0;
    while (oneSlice()) slices += 1;
    return slices;
  };
  const mapId = [...sample.maps.keys()][0] ?? MAP;
  return { board, store, stop, oneSlice, settle, mapId, waiting };
}

describe('the findings of an open board', () => {
  it('come in many slices, and are those of the board', () => {
    const { board, store, settle } = watched();
    expect(store.get()).toBeNull();
    expect(settle()).toBeGreaterThan(20);
    expect(store.get()).toEqual(checkBoard(board.snapshot(), NOW));
  });

  it('follow an edit, also one that comes while they are being looked for', () => {
    const { board, store, oneSlice, settle, mapId } = watched();
    const isOwned = (): boolean => !store.get()?.some(({ key }) => key === 'L8.map');
    settle();
    expect(isOwned()).toBe(true);
    setFields(board, 'maps', mapId, { goal: 'Another' });
    for (let i = 0; i < 5; i++) oneSlice();
    setFields(board, 'maps', mapId, { ownerId: undefined });
    settle();
    expect(isOwned()).toBe(false);
  });

  it('are the same list while an edit changes nothing about them, and say what is muted', () => {
    const { board, store, settle, mapId } = watched();
    settle();
    const before = store.get();
    setFields(board, 'maps', mapId, { description: 'Other words' });
    settle();
    expect(store.get()).toBe(before);
    const first = before?.[0];
    muteFinding(board, { on: first?.on ?? '', key: first?.key ?? '', reason: 'Known' });
    settle();
    expect(store.get()?.[0]).toMatchObject({ on: first?.on, muted: 'Known' });
  });

  it('are asked for no more once the page is left', () => {
    const { board, stop, settle, mapId, waiting } = watched();
    settle();
    stop();
    setFields(board, 'maps', mapId, { goal: 'Another' });
    expect(waiting.size).toBe(0);
  });
});
