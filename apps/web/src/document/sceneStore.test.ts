import { createBoardDocument, renameBoard, seedDocument, typeText } from '@wayline/document';
import { mapsOf, sampleBoard } from '@wayline/domain';
import { createMeasurer } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSceneStore, type NextFrame } from './sceneStore.ts';

function rig() {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard('2026-11-02T09:00:00.000Z'));
  const board = createBoardDocument(doc);
  let waiting: (() => void)[] = [];
  const wait: NextFrame = (callback) => {
    waiting.push(callback);
    return () => {
      waiting = waiting.filter((other) => other !== callback);
    };
  };
  const scenes = createSceneStore(board, createMeasurer(), { afterOwn: wait, afterOthers: wait });
  const paint = (): number => {
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) callback();
    return callbacks.length;
  };
  const retitle = (title: string): void => {
    const [map] = mapsOf(board.snapshot());
    if (map) typeText(board, 'maps', map.id, 'title', title);
  };
  return { board, scenes, paint, retitle };
}

describe('the laid-out board', () => {
  it('is renewed once a frame, however much was written in it', () => {
    const { scenes, paint, retitle } = rig();
    let calls = 0;
    scenes.subscribe(() => {
      calls += 1;
    });
    const before = scenes.get();
    for (const title of ['A', 'Ab', 'Abc']) retitle(title);
    expect(scenes.get()).toBe(before);
    expect(paint()).toBe(1);
    expect(calls).toBe(1);
    expect(scenes.get()).not.toBe(before);
    expect(paint()).toBe(0);
  });

  it('asks for a frame for what somebody here does, not for what others write', () => {
    const doc = new Y.Doc();
    seedDocument(doc, sampleBoard('2026-11-02T09:00:00.000Z'));
    const board = createBoardDocument(doc);
    const asked: string[] = [];
    const wait = (name: string) => (): (() => void) => {
      asked.push(name);
      return () => asked.push(`no ${name}`);
    };
    const scenes = createSceneStore(board, createMeasurer(), {
      afterOwn: wait('frame'),
      afterOthers: wait('timer'),
    });
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const others = createBoardDocument(elsewhere);
    const hear = (): void => Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere), 'room');

    renameBoard(others, 'Theirs');
    hear();
    renameBoard(others, 'Theirs again');
    hear();
    expect(asked).toEqual(['timer']);
    renameBoard(board, 'Mine');
    expect(asked).toEqual(['timer', 'no timer', 'frame']);
    renameBoard(others, 'Theirs once more');
    hear();
    expect(asked).toEqual(['timer', 'no timer', 'frame']);
    scenes.flush();
    hear();
    renameBoard(others, 'Theirs at last');
    hear();
    expect(asked.at(-1)).toBe('timer');
  });

  it('keeps the identity of the parts that did not change', () => {
    const { scenes, paint, retitle } = rig();
    const before = new Map(scenes.get().maps[0]?.parts.map((part) => [part.key, part]));
    retitle('Another title of the same map');
    paint();
    const after = scenes.get().maps[0]?.parts ?? [];
    const changed = after.filter((part) => before.get(part.key) !== part).map(({ kind }) => kind);
    expect(after.length).toBeGreaterThan(50);
    expect(new Set(changed)).toEqual(new Set(['mapHeader']));
  });

  it('can be had at once by code that measures what it has just written', () => {
    const { scenes, paint, retitle } = rig();
    const before = scenes.get();
    retitle('Now');
    scenes.flush();
    expect(scenes.get()).not.toBe(before);
    expect(paint()).toBe(0);
  });

  it('does not follow any more once it is destroyed', () => {
    const { board, scenes, paint } = rig();
    scenes.destroy();
    renameBoard(board, 'Later');
    expect(paint()).toBe(0);
  });

  it('says other votes at once, and tells nobody of votes that it does not say', () => {
    const { board, scenes } = rig();
    const [opportunity] = [...board.snapshot().cards.values()].filter(({ kind }) => kind === 'opportunity');
    const [note] = [...board.snapshot().cards.values()].filter(({ kind }) => kind === 'note');
    let calls = 0;
    scenes.subscribe(() => {
      calls += 1;
    });
    const before = scenes.get();
    scenes.count(new Map([[note?.id ?? '', 2]]));
    expect([scenes.get(), calls]).toEqual([before, 0]);
    scenes.count(new Map([[opportunity?.id ?? '', 2]]));
    expect(calls).toBe(1);
    const said = scenes.get().maps.flatMap(({ parts }) => parts.flatMap(({ marks }) => marks));
    expect(said.some((mark) => mark.type === 'text' && mark.text === '2 votes')).toBe(true);
  });
});
