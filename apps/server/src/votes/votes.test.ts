import { createSessionDocument, type SessionDocument } from '@wayline/document';
import { type Tally, tallyVotes, turnout } from '@wayline/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { rawSocket } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { TERMS, type VoteRoom, type Voter, voteRoom } from '../testing/voteRoom.ts';

const SECRET = 'a secret for this test';
const ITEMS = ['item:a', 'item:b', 'item:c'];

interface Held extends VoteRoom {
  readonly server: TestServer;
  readonly lead: Voter;
  readonly session: SessionDocument;
  readonly doc: Y.Doc;
}

/** A board with a facilitator and somebody who reads what is published. */
async function held(): Promise<Held> {
  const server = await startServer({ publicUrl: 'https://maps.example.org', ownerSecret: SECRET });
  const room = await voteRoom(server, SECRET);
  return { ...room, server, lead: await room.join('Lea', 'facilitator'), ...(await room.read()) };
}

/** Opens a vote and resolves to its id, once everybody can read of it. */
async function opened({ lead, session }: Held, more: Partial<typeof TERMS> = {}): Promise<string> {
  expect(await lead.ask({ type: 'openVote', args: { ...TERMS, ...more } })).toBe('ok');
  await until('the vote is open', () => session.votes()[0]?.closedAt === null);
  return session.votes()[0]?.id ?? '';
}

async function give(voter: Voter, voteId: string, dots: Record<string, number>): Promise<void> {
  for (const [item, count] of Object.entries(dots))
    expect(await voter.cast(voteId, `item:${item}`, count)).toBe('ok');
}

const counts = (tallies: readonly Tally[]): unknown[] =>
  tallies.map(({ itemId, dots, voters, rank }) => [itemId, dots, voters, rank]);

const dotsIn = (session: SessionDocument, voteId: string): number =>
  session
    .ballots(voteId)
    .flatMap(({ dots }) => Object.values(dots))
    .reduce((a, b) => a + b, 0);

test('V1: the dots of everybody add up, and ties share a rank', async () => {
  const room = await held();
  const id = await opened(room);
  for (const [name, dots] of Object.entries({ Ann: { a: 2, b: 1 }, Bo: { a: 1, c: 2 }, Cy: { b: 2, c: 1 } }))
    await give(await room.join(name, 'commenter'), id, dots);
  await room.join('Di', 'commenter');
  await until('all is published', () => dotsIn(room.session, id) === 9);
  const ballots = room.session.ballots(id);
  expect(counts(tallyVotes(ballots, ITEMS))).toEqual(ITEMS.map((item) => [item, 3, 2, 1]));
  expect(turnout(ballots, ITEMS)).toBe(3);
  expect(room.session.votes()[0]).toMatchObject({ ...TERMS, openedBy: 'Lea', voters: 3 });
});

test('V2: dots over the limit are refused, and the earlier ballot stays', async () => {
  const room = await held();
  const id = await opened(room);
  const ed = await room.join('Ed', 'commenter');
  await give(ed, id, { a: 1 });
  expect(await ed.cast(id, 'item:a', 3)).toBe('overBudget');
  await give(ed, id, { b: 2 });
  expect(await ed.cast(id, 'item:c', 1)).toBe('overBudget');
  await until('it is published', () => dotsIn(room.session, id) === 3);
  expect(room.session.ballots(id).map(({ dots }) => dots)).toEqual([{ 'item:a': 1, 'item:b': 2 }]);
  expect(ed.ballots().at(-1)).toEqual({ type: 'ballot', voteId: id, dots: { 'item:a': 1, 'item:b': 2 } });
});

test('V3: dots on what was deleted return to their givers, who may put them elsewhere', async () => {
  const room = await held();
  const id = await opened(room);
  const [bo, cy] = [await room.join('Bo', 'commenter'), await room.join('Cy', 'commenter')];
  await give(bo, id, { a: 1, c: 2 });
  await give(cy, id, { b: 2, c: 1 });
  room.board.getMap('items').delete('item:c');
  await until('Bo is told', () => bo.ballots().at(-1)?.dots['item:c'] === undefined);
  await until('Cy is told', () => cy.ballots().at(-1)?.dots['item:c'] === undefined);
  expect([bo.ballots().at(-1)?.dots, cy.ballots().at(-1)?.dots]).toEqual([{ 'item:a': 1 }, { 'item:b': 2 }]);
  await until('everybody sees it', () => dotsIn(room.session, id) === 3);
  expect(await bo.cast(id, 'item:c', 1)).toBe('outOfScope');
  await give(bo, id, { b: 2 });
  await until('it is published', () => dotsIn(room.session, id) === 5);
});

test('dots on what was deleted are free at once, for whoever votes before they are told', async () => {
  const room = await held();
  const id = await opened(room);
  const bo = await room.join('Bo', 'commenter');
  await give(bo, id, { a: 1, c: 2 });
  room.board.getMap('items').delete('item:c');
  await until('the board has lost it', async () => (await bo.cast(id, 'item:c', 1)) === 'outOfScope');
  await give(bo, id, { b: 2 });
});

test('V4: a vote that nobody gave a dot in has no ballots', async () => {
  const room = await held();
  const id = await opened(room);
  const ann = await room.join('Ann', 'commenter');
  await give(ann, id, { a: 1 });
  await until('it is published', () => room.session.votes()[0]?.voters === 1);
  await give(ann, id, { a: 0 });
  await until('it is taken back', () => room.session.votes()[0]?.voters === 0);
  await room.lead.ask({ type: 'closeVote', args: { voteId: id } });
  await until('the vote is closed', () => room.session.votes()[0]?.closedAt !== null);
  expect(counts(tallyVotes(room.session.ballots(id), ITEMS))).toEqual(
    ITEMS.map((item) => [item, 0, 0, null]),
  );
});

test('one vote is open at a time, whoever opens at the same moment', async () => {
  const room = await held();
  const leads = await Promise.all(['Mo', 'Nia', 'Oz'].map((name) => room.join(name, 'facilitator')));
  const answers = await Promise.all(
    leads.map((lead) => lead.ask({ type: 'openVote', args: { ...TERMS, secret: true } })),
  );
  expect([...answers].sort()).toEqual(['ok', 'voteOpen', 'voteOpen']);
  await until('it is there', () => room.session.votes().length === 1);
  const id = room.session.votes()[0]?.id ?? '';
  expect(await room.lead.ask({ type: 'removeVote', args: { voteId: id } })).toBe('voteOpen');
  expect(await room.lead.ask({ type: 'closeVote', args: { voteId: id } })).toBe('ok');
  expect(await room.lead.ask({ type: 'closeVote', args: { voteId: id } })).toBe('voteClosed');
  await opened(room, { title: 'Again' });
  expect(room.session.votes().map(({ title }) => title)).toEqual(['Again', TERMS.title]);
});

test('casts at the same moment from two windows never come to more than the budget', async () => {
  const room = await held();
  const id = await opened(room, { budget: 7, maxPerItem: 5 });
  const one = await room.join('Ann', 'commenter');
  const two = await room.join('Ann', 'commenter', one.token);
  const sums: number[] = [];
  room.session.subscribe(() => sums.push(dotsIn(room.session, id)));
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      (index % 2 === 0 ? one : two).cast(id, ITEMS[index % 3] ?? '', 1 + (index % 5)),
    ),
  );
  expect(answers).toContain('ok');
  expect(answers).toContain('overBudget');
  const told = one.ballots().at(-1)?.dots ?? {};
  expect(two.ballots().at(-1)?.dots).toEqual(told);
  await until('the last is published', () => dotsIn(room.session, id) === total(told));
  for (const { dots } of [...one.ballots(), ...two.ballots()]) expect(total(dots)).toBeLessThanOrEqual(7);
  expect(Math.max(...sums)).toBeLessThanOrEqual(7);
});

test('casts at the same moment from two windows do not write over each other', async () => {
  const room = await held();
  const id = await opened(room, { budget: 20, maxPerItem: 10 });
  const one = await room.join('Ann', 'commenter');
  const two = await room.join('Ann', 'commenter', one.token);
  for (let dots = 1; dots <= 10; dots++) {
    expect(await Promise.all([one.cast(id, 'item:a', dots), two.cast(id, 'item:b', dots)])).toEqual([
      'ok',
      'ok',
    ]);
    expect(one.ballots().at(-1)?.dots).toEqual({ 'item:a': dots, 'item:b': dots });
  }
});

const total = (dots: Readonly<Record<string, number>>): number =>
  Object.values(dots).reduce((a, b) => a + b, 0);

test('votes keep to their scope', async () => {
  const room = await held();
  const id = await opened(room, { scope: { kind: 'things', ids: ['item:b', 'item:gone'] } });
  const ann = await room.join('Ann', 'commenter');
  expect(await ann.cast(id, 'item:a', 1)).toBe('outOfScope');
  expect(await ann.cast(id, 'item:gone', 1)).toBe('outOfScope');
  expect(await ann.cast('vote:none', 'item:b', 1)).toBe('noSuchVote');
  expect(await ann.cast(id, 'item:b', 1)).toBe('ok');
  await room.lead.ask({ type: 'closeVote', args: { voteId: id } });
  expect(await ann.cast(id, 'item:b', 2)).toBe('voteClosed');
  expect(await room.lead.ask({ type: 'removeVote', args: { voteId: id } })).toBe('ok');
  expect(await room.lead.ask({ type: 'removeVote', args: { voteId: id } })).toBe('noSuchVote');
  await until('the results are gone', () => room.session.votes().length === 0);
  expect(room.session.ballots(id)).toEqual([]);
});

test('a vote may name five hundred things, and what was moved out of its lane gives its dots back', async () => {
  const room = await held();
  const ids = Array.from({ length: 500 }, (_, index) => `item:${String(index).padEnd(115, 'x')}`);
  const id = await opened(room, { scope: { kind: 'things', ids } });
  expect(room.session.votes()[0]?.scope).toEqual({ kind: 'things', ids });
  await room.lead.ask({ type: 'closeVote', args: { voteId: id } });

  const card = new Y.Map<unknown>(Object.entries({ kind: 'pain', laneId: 'lane:a', mapId: 'map:a' }));
  room.board.getMap('cards').set('card:a', card);
  const next = await opened(room, { scope: { kind: 'lane', laneId: 'lane:a' } });
  const ann = await room.join('Ann', 'commenter');
  await until('the card is there', async () => (await ann.cast(next, 'card:a', 2)) === 'ok');
  card.set('laneId', 'lane:b');
  await until('her dots are back', () => Object.keys(ann.ballots().at(-1)?.dots ?? { a: 1 }).length === 0);
});

test('one’s own ballot comes when one comes in, and to every window of one’s own', async () => {
  const room = await held();
  const id = await opened(room, { secret: true });
  const ann = await room.join('Ann', 'commenter');
  const other = await room.join('Ann', 'commenter', ann.token);
  await give(ann, id, { a: 2 });
  await until('the other window knows', () => other.ballots().at(-1)?.dots['item:a'] === 2);
  const late = await room.join('Ann', 'commenter', ann.token);
  await until('she is told', () => late.ballots().length > 0);
  expect(late.ballots()).toEqual([{ type: 'ballot', voteId: id, dots: { 'item:a': 2 } }]);
});

test('secret dots leave the server to nobody else while the vote is open, and to everybody when it closes', async () => {
  const room = await held();
  const token = (await room.post(`/api/boards/${room.id}/links`, { role: 'viewer' })).token;
  const ben = await room.join('Ben', 'commenter');
  const id = await opened(room, { secret: true });
  const spy = await rawSocket(room.server, `${room.id}/session`, { query: `?cap=1&token=${token}` });
  spy.send(Uint8Array.of(0, 0, 1, 0));
  const voters = await Promise.all(['Ann', 'Cy'].map((name) => room.join(name, 'commenter')));
  for (const voter of voters) await give(voter, id, { a: 1, b: 1 });
  await until('it is known how many voted', () => room.session.votes()[0]?.voters === 2);
  await until('the spy has heard as much', () => spy.frames.length > 2);
  const late = await room.read();
  expect([room.session, late.session].map((session) => session.ballots(id))).toEqual([[], []]);
  const bytes = Buffer.concat([...spy.frames, Y.encodeStateAsUpdate(late.doc)]).toString('latin1');
  expect(bytes).toContain(id);
  expect(bytes).not.toMatch(/item:[abc]/);
  // Others hear of their own ballot alone.
  for (const { dots } of ben.ballots()) expect(dots).toEqual({});
  await room.lead.ask({ type: 'closeVote', args: { voteId: id } });
  await until('they are shown', () => dotsIn(late.session, id) === 4);
  expect(late.session.votes()[0]?.closedAt).not.toBeNull();
});

test('nothing in the session says who voted for what', async () => {
  const room = await held();
  const id = await opened(room);
  const names = ['Annabella', 'Bartholomew'];
  for (const name of names) await give(await room.join(name, 'commenter'), id, { a: 1 });
  await until('it is published', () => dotsIn(room.session, id) === 2);
  const { doc } = await room.read();
  const bytes = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1');
  expect(bytes).toContain('Lea');
  for (const name of [...names, 'link:', 'participant']) expect(bytes).not.toContain(name);
});

test('a disk that refuses is said to refuse, and what was not kept is not shown', async () => {
  const room = await held();
  const id = await opened(room);
  const ann = await room.join('Ann', 'commenter');
  await give(ann, id, { a: 1 });
  await until('it is published', () => dotsIn(room.session, id) === 1);
  await room.server.log.injectFault('full');
  expect(await ann.cast(id, 'item:a', 2)).toBe('storage');
  expect(await room.lead.ask({ type: 'closeVote', args: { voteId: id } })).toBe('storage');
  expect(ann.ballots().at(-1)?.dots).toEqual({ 'item:a': 1 });
  await room.server.log.injectFault(null);
  await give(ann, id, { a: 2 });
  await until('it is published', () => dotsIn(room.session, id) === 2);
});

test('what the store knows is published when the session is opened again', async () => {
  const room = await held();
  const id = await opened(room);
  const ann = await room.join('Ann', 'commenter');
  await give(ann, id, { a: 2 });
  await until('it is published', () => dotsIn(room.session, id) === 2);
  const before = Y.encodeStateAsUpdate(room.doc);
  // The server ends between the store and the document: the document is as it was before the cast.
  await give(ann, id, { b: 1 });
  const { dataDir } = room.server;
  await room.server.close();
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(`${dataDir}/wayline.db`);
  const roomId = `${room.id}/session`;
  const last = db.prepare('SELECT max(seq) AS seq FROM room_log WHERE room_id = ?').get(roomId)?.seq;
  expect(
    db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = ?').run(roomId, last ?? 0).changes,
  ).toBe(1);
  db.close();
  const stale = new Y.Doc();
  Y.applyUpdate(stale, before);
  expect(dotsIn(createSessionDocument(stale), id)).toBe(2);
  const again = await startServer({ dataDir, publicUrl: 'https://maps.example.org', ownerSecret: SECRET });
  const reader = stockClient(again, roomId, { params: { token: SECRET } });
  await reader.synced();
  expect(dotsIn(createSessionDocument(reader.doc), id)).toBe(3);
});
