import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openBoardCache } from './boardCache.ts';

const ROOM = 'board/one';

/** Updates that write one letter each, from one document. */
function letters(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const letter of text) doc.getText('t').insert(doc.getText('t').length, letter);
  return updates;
}

function textOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText('t').toString();
}

async function reopen(factory: IDBFactory, room = ROOM): ReturnType<typeof openBoardCache> {
  return openBoardCache(room, 'later', factory);
}

describe('what the browser keeps of a board', () => {
  it('holds everything that was appended, in order', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    await Promise.all(letters('journey').map((update) => cache.append(update, true)));
    expect(textOf((await reopen(factory)).updates)).toBe('journey');
  });

  it('stays whole and small over many single writes', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    const text = 'abcdefghij'.repeat(45);
    for (const update of letters(text)) await cache.append(update, true);
    const { updates } = await reopen(factory);
    expect(textOf(updates)).toBe(text);
    expect(updates.length).toBeLessThanOrEqual(200);
  });

  it('loses and doubles nothing when two tabs write and tidy up at once', async () => {
    const factory = new IDBFactory();
    const [one, two] = [
      await openBoardCache(ROOM, 'one', factory),
      await openBoardCache(ROOM, 'two', factory),
    ];
    const [first, second] = [letters('x'.repeat(260)), letters('y'.repeat(260))];
    for (const [index, update] of first.entries()) {
      await Promise.all([one.append(update, true), two.append(second[index] ?? update, true)]);
    }
    const text = textOf((await reopen(factory)).updates);
    expect([...text].filter((letter) => letter === 'x')).toHaveLength(260);
    expect([...text].filter((letter) => letter === 'y')).toHaveLength(260);
  });

  it('remembers that a page closed with changes the server had not confirmed', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    expect(cache.hasUnsent).toBe(false);
    for (const update of letters('a')) await cache.append(update, true);
    expect((await reopen(factory)).hasUnsent).toBe(true);
    await cache.allSent();
    expect((await reopen(factory)).hasUnsent).toBe(false);
  });

  it("does not count others' changes as unsent", async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    for (const update of letters('a')) await cache.append(update, false);
    expect((await reopen(factory)).hasUnsent).toBe(false);
  });

  it('does not mark as unsent what the server confirmed before the disk did', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    const [update] = letters('a');
    if (!update) throw new Error('no update');
    const kept = cache.append(update, true);
    await cache.allSent();
    await kept;
    expect((await reopen(factory)).hasUnsent).toBe(false);
  });

  it("clears an earlier page's mark once everything it had kept is confirmed, but not another tab's new one", async () => {
    const factory = new IDBFactory();
    const earlier = await openBoardCache(ROOM, 'earlier', factory);
    for (const update of letters('a')) await earlier.append(update, true);
    const present = await openBoardCache(ROOM, 'present', factory);
    const other = await openBoardCache(ROOM, 'other', factory);
    for (const update of letters('b')) await other.append(update, true);
    await present.allSent();
    expect((await reopen(factory)).hasUnsent).toBe(true);
    await other.allSent();
    expect((await reopen(factory)).hasUnsent).toBe(false);
  });

  it('writes what can wait together, and at once when the page goes', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    const kept = letters('journey').map((update) => cache.append(update, true, true));
    expect((await reopen(factory)).updates).toEqual([]);
    cache.hurry();
    await Promise.all(kept);
    const { updates } = await reopen(factory);
    expect(updates).toHaveLength(1);
    expect(textOf(updates)).toBe('journey');
  });

  it('writes what waits along with the first that cannot', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    const [first, ...others] = letters('journey');
    if (!first) throw new Error('no update');
    const waiting = cache.append(first, true, true);
    await Promise.all(others.map((update) => cache.append(update, true)));
    await waiting;
    expect(textOf((await reopen(factory)).updates)).toBe('journey');
  });

  it('loses nothing that still waits when it is closed', async () => {
    const factory = new IDBFactory();
    const cache = await openBoardCache(ROOM, 'page', factory);
    const kept = letters('journey').map((update) => cache.append(update, true, true));
    cache.close();
    await Promise.all(kept);
    expect(textOf((await reopen(factory)).updates)).toBe('journey');
  });

  it('keeps rooms apart and forgets only the one it is told to', async () => {
    const factory = new IDBFactory();
    const [one, two] = [await openBoardCache('b/1', 'p', factory), await openBoardCache('b/2', 'p', factory)];
    for (const update of letters('one')) await one.append(update, true);
    for (const update of letters('two')) await two.append(update, true);
    await one.drop();
    expect((await reopen(factory, 'b/1')).updates).toEqual([]);
    expect((await reopen(factory, 'b/1')).hasUnsent).toBe(false);
    expect(textOf((await reopen(factory, 'b/2')).updates)).toBe('two');
  });
});
