import {
  createBoardDocument,
  createSessionDocument,
  readDocument,
  remove,
  type SessionDocument,
} from '@wayline/document';
import type { BoardSnapshot } from '@wayline/domain';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { openSqliteLog } from '../log/openSqliteLog.ts';
import { type PrivateRoom, privateRoom, writerAt } from '../testing/privateRoom.ts';
import { rawSocket } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import type { PrivateStore, StoredPrivateCard, StoredRound } from './privateStore.ts';

const SECRET = 'a secret for this test';
const SETTINGS = { publicUrl: 'https://maps.example.org', ownerSecret: SECRET };
const TEXTS = ['one', 'two', 'three'];

interface Held extends PrivateRoom {
  readonly server: TestServer;
  start(): Promise<string>;
}

async function held(): Promise<Held> {
  const server = await startServer(SETTINGS);
  const room = await privateRoom(server, SECRET);
  const { mapId, lanes } = room;
  const lead = await room.join('Lea', 'facilitator');
  const start = (): Promise<string> => lead.ask({ type: 'startPrivate', args: { mapId, laneIds: lanes } });
  return { ...room, server, start };
}

/** A round in which three people have written a card each. */
async function written(): Promise<Held> {
  const room = await held();
  expect(await room.start()).toBe('ok');
  for (const text of TEXTS) expect(await (await room.join(text, 'editor')).write(room.card(text))).toBe('ok');
  return room;
}

/** Ends the server as a kill would leave its files, once something was done to them. */
async function between<T>({ server }: Held, change: (store: PrivateStore) => Promise<T>): Promise<T> {
  await server.close();
  const { log, privateCards } = await openSqliteLog({ dataDir: server.dataDir, durability: 'full' });
  const value = await change(privateCards);
  await log.close();
  return value;
}

const roundIn = async (store: PrivateStore, { id }: Held): Promise<string> =>
  (await store.findRound(id))?.id ?? '';

/** Writes a round and its cards as they stood when its reveal had been decided. */
async function putBack(
  store: PrivateStore,
  round: StoredRound | undefined,
  cards: readonly StoredPrivateCard[],
): Promise<void> {
  if (!round) throw new Error('there was no round');
  expect(await store.openRound(round)).toBe(true);
  for (const card of cards) expect(await store.putPrivateCard(round.id, card)).toBeNull();
  await store.closeRound(round.boardId, round.id, Date.now());
}

async function reveal(server: TestServer, { id }: Held): Promise<string> {
  const lead = writerAt(await rawSocket(server, id, { query: `?cap=1&token=${encodeURIComponent(SECRET)}` }));
  return lead.ask({ type: 'reveal', args: {} });
}

interface Again {
  readonly server: TestServer;
  readonly board: Y.Doc;
  readonly session: SessionDocument;
  snapshot(): BoardSnapshot;
}

async function again({ server, id }: Held): Promise<Again> {
  const next = await startServer({ ...SETTINGS, dataDir: server.dataDir });
  const params = { token: SECRET };
  const [board, session] = [
    stockClient(next, id, { params }),
    stockClient(next, `${id}/session`, { params }),
  ];
  await Promise.all([board.synced(), session.synced()]);
  return {
    server: next,
    board: board.doc,
    session: createSessionDocument(session.doc),
    snapshot: () => readDocument(board.doc),
  };
}

const textsIn = ({ cards }: BoardSnapshot): string[] =>
  [...cards.values()]
    .map(({ text }) => text)
    .filter((text) => TEXTS.includes(text))
    .sort();

test('a reveal that was decided but not carried out is carried out when the server starts', async () => {
  const room = await written();
  await between(room, async (store) => store.closeRound(room.id, await roundIn(store, room), Date.now()));
  const { snapshot, session } = await again(room);
  expect(textsIn(snapshot())).toEqual([...TEXTS].sort());
  expect([session.privateMode(), session.blanks()]).toEqual([null, []]);
});

test('a reveal after which the round did not go adds nothing twice, and keeps what was done since', async () => {
  const room = await written();
  const kept = await between(room, async (store) => ({
    round: await store.findRound(room.id),
    cards: await store.listPrivateCards(room.id),
  }));
  const first = await again(room);
  expect(await reveal(first.server, room)).toBe('ok');
  await until('all is there', () => textsIn(first.snapshot()).length === 3);
  const board = createBoardDocument(first.board);
  const two = [...board.snapshot().cards.values()].find(({ text }) => text === 'two');
  remove(board, { collection: 'cards', id: two?.id ?? '' });
  await until('it is kept', async () => {
    const response = await fetch(`${first.server.url}/api/boards/${room.id}/export?format=json`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    const { cards } = (await response.json()) as { cards: { id: string }[] };
    return !cards.some(({ id }) => id === two?.id);
  });
  await between({ ...room, server: first.server }, (store) => putBack(store, kept.round, kept.cards));
  const { snapshot, session } = await again(room);
  expect(textsIn(snapshot())).toEqual(['one', 'three']);
  expect([session.privateMode(), session.blanks()]).toEqual([null, []]);
});

test('a session that was not told that the round has gone is told when it is read', async () => {
  const room = await written();
  await between(room, async (store) => store.removeRound(room.id, await roundIn(store, room)));
  const { snapshot, session } = await again(room);
  expect([session.privateMode(), session.blanks(), textsIn(snapshot())]).toEqual([null, [], []]);
});

test('what was written in private is private still after a restart', async () => {
  const room = await written();
  await between(room, async () => undefined);
  const { snapshot, session, server } = await again(room);
  expect([textsIn(snapshot()), session.blanks().length, session.privateMode()?.writers]).toEqual([[], 3, 3]);
  expect(await reveal(server, room)).toBe('ok');
  await until('all is there', () => textsIn(snapshot()).length === 3);
});

test('of what many write while it is revealed all is there that was called kept, and nothing else', async () => {
  const room = await held();
  const { card, snapshot } = room;
  const lead = await room.join('Bo', 'facilitator');
  expect(await room.start()).toBe('ok');
  const people = await Promise.all(['Ann', 'Ben', 'Cy', 'Di'].map((name) => room.join(name, 'editor')));
  const [kept, refused] = [new Set<string>(), new Set<string>()];
  const writing = people.map(async (writer) => {
    for (;;) {
      const mine = card('mine');
      const answer = await writer.write(mine);
      (answer === 'ok' ? kept : refused).add(mine.id);
      if (answer === 'tooOften') await new Promise((done) => setTimeout(done, 60));
      else if (answer !== 'ok') return answer;
    }
  });
  await until('some is kept', () => kept.size > 20);
  expect(await lead.ask({ type: 'reveal', args: {} })).toBe('ok');
  expect(new Set(await Promise.all(writing))).toEqual(new Set(['noPrivate']));
  await until('all is there', () => [...kept].every((each) => snapshot().cards.has(each)));
  for (const each of refused) expect(snapshot().cards.has(each)).toBe(false);
});
