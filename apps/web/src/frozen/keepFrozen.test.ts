import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { frozen as words } from '../i18n/en/frozen.ts';
import { firstBoard, openPage } from '../room/testing/openPage.ts';
import type { Me, TakenBack } from '../session/BoardSession.ts';
import { createStore, type Store } from '../session/store.ts';
import type { RoomProvider } from '../sync/roomProvider.ts';
import { startServer, type TestServer } from '../sync/testing/startServer.ts';
import { until } from '../sync/testing/until.ts';
import { createUiStore } from '../ui/uiStore.ts';
import type { Frozen } from './frozen.ts';
import { keepFrozen } from './keepFrozen.ts';

interface Page {
  readonly room: RoomProvider;
  readonly frozen: Store<Frozen | null>;
  /** What was told, in order. */
  readonly told: string[];
  close(): void;
}

let server: TestServer;
let boardId: string;
const pages: Page[] = [];
const LANE = 'lane:doing';
const CARD = 'card:doing-sign';

function open(role: Me['role'] = 'owner', takenBack = createStore<TakenBack | null>(null)): Page {
  const { provider, board, beside, close } = openPage(server, boardId);
  const frozen = createStore<Frozen | null>(null);
  const told: string[] = [];
  const stop = keepFrozen(
    {
      board,
      me: { id: role, name: 'Fay', colour: 'ink-a', role },
      ask: provider.ask,
      frozen,
      takenBack,
    },
    {
      room: beside,
      words,
      nameOf: (id) => board.get('lanes', id)?.title ?? id,
      tell: ({ message }) => told.push(message),
      say: (sentence) => told.push(sentence),
      ui: createUiStore(),
      // What was said stands there for good.
      after: () => () => undefined,
    },
  );
  const page: Page = {
    room: provider,
    frozen,
    told,
    close() {
      stop();
      close();
    },
  };
  pages.push(page);
  return page;
}

const isFrozen = (frozen: Frozen | null): boolean => frozen?.has(LANE) === true;

beforeAll(async () => {
  server = await startServer();
  boardId = await firstBoard(server);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});
afterAll(() => server.remove());

describe('what is frozen on an open board', () => {
  it('is told to whom it took something back from, once, also where that came first', () => {
    const takenBack = createStore<TakenBack | null>({ type: 'takenBack', targetId: LANE, kept: 2 });
    const { told } = open('editor', takenBack);
    const sentence = words.takenBack(LANE, 2);
    expect([told, takenBack.get()]).toEqual([[sentence], null]);
    takenBack.set({ type: 'takenBack', targetId: LANE, kept: 0 });
    expect(told).toEqual([sentence, words.takenBack(LANE, 0)]);
  });

  it('is told to everybody, stops each who tries with one sentence, and is let go', async () => {
    const [fay, eve] = [open(), open('editor')];
    for (const { room } of [fay, eve]) await until(room.isSynced, Boolean);
    await until(fay.frozen, (frozen) => frozen?.mayFreeze([LANE]) === true);
    expect(eve.frozen.get()?.mayFreeze([LANE])).toBe(false);
    fay.frozen.get()?.freeze([LANE]);
    await until(fay.frozen, isFrozen);
    await until(eve.frozen, isFrozen);
    expect(fay.told.at(-1)).toMatch(/^You froze “Doing”/u);
    expect(eve.told.at(-1)).toMatch(/ froze “Doing”$/u);
    expect(eve.frozen.get()?.about(LANE)).toMatch(/^Frozen by /u);

    const before = eve.told.length;
    expect(eve.frozen.get()?.stops(CARD)).toBe(true);
    expect(eve.frozen.get()?.stops(LANE)).toBe(true);
    expect(eve.told.slice(before)).toEqual([expect.stringMatching(/A facilitator can unfreeze it/u)]);
    expect(eve.frozen.get()?.stops('lane:painPoints')).toBe(false);
    expect(eve.frozen.get()?.mayUnfreeze([CARD])).toBe(false);

    fay.frozen.get()?.unfreeze([CARD]);
    await until(eve.frozen, (frozen) => !isFrozen(frozen));
    expect(eve.told.at(-1)).toBe('“Doing” can be changed again');
  });

  it('is said once to those who come later', async () => {
    const fay = open();
    await until(fay.room.isSynced, Boolean);
    await until(fay.frozen, (frozen) => frozen?.mayFreeze([LANE]) === true);
    fay.frozen.get()?.freeze([LANE]);
    await until(fay.frozen, isFrozen);
    const late = open('editor');
    await until(late.frozen, isFrozen);
    expect(late.told).toEqual([expect.stringMatching(/^Frozen on this board: “/u)]);
  });

  it('cannot be frozen without the server, and the page says so', async () => {
    const fay = open();
    await until(fay.room.isSynced, Boolean);
    await server.kill();
    await until(fay.room.connection, ({ phase }) => phase === 'waiting');
    fay.frozen.get()?.unfreeze([LANE]);
    await expect.poll(() => fay.told.at(-1)).toBe(words.refused.offline);
    await server.start();
  });
});
