import { createSessionDocument, SESSION_ROOTS } from '@wayline/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { longVarUint, rawSocket, syncMessage } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { TERMS, type VoteRoom, voteRoom } from '../testing/voteRoom.ts';

const SECRET = 'a secret for this test';
const OWNER = { authorization: `Bearer ${SECRET}` };
const SETTINGS = { publicUrl: 'https://maps.example.org', ownerSecret: SECRET };

async function room(): Promise<VoteRoom & { server: TestServer }> {
  const server = await startServer(SETTINGS);
  return { ...(await voteRoom(server, SECRET)), server };
}

/** A forged vote, ballot, freeze, round or blank, as an update. */
function forgery(index: number): Uint8Array {
  const doc = new Y.Doc();
  const root = SESSION_ROOTS[index % SESSION_ROOTS.length] ?? 'votes';
  if (index % 3 === 0) doc.getMap(root).set(`vote:forged|${index}`, { 'item:a': 50 });
  else doc.getMap(root).set(`vote:forged${index}`, new Y.Map(Object.entries(TERMS)));
  return index % 5 === 0 ? Y.mergeUpdates([Y.encodeStateAsUpdate(doc)]) : Y.encodeStateAsUpdate(doc);
}

/** The same message in the ways a lenient decoder takes it. */
function message(index: number): Uint8Array {
  const kind = index % 2 === 0 ? 2 : 1;
  const plain = syncMessage(kind, forgery(index));
  return index % 4 === 3 ? Uint8Array.from([...longVarUint(0, 2), ...plain.subarray(1)]) : plain;
}

test('of 1,000 raw attempts to write the session, in every role, none is seen', {
  timeout: 240_000,
}, async () => {
  const { id, server, join, read, post } = await room();
  const lead = await join('Lea', 'facilitator');
  expect(await lead.ask({ type: 'openVote', args: TERMS })).toBe('ok');
  const { doc, session } = await read();
  await until('the vote is there', () => session.votes().length === 1);
  const rows = async (): Promise<number | undefined> =>
    (await server.log.load(`${id}/session`))?.room.nextSeq;
  const before = await rows();
  const tokens = [SECRET];
  for (const role of ['viewer', 'commenter', 'editor', 'facilitator'])
    tokens.push((await post(`/api/boards/${id}/links`, { role })).token);
  const attempts = 1_000;
  // Three in a row close a socket, so each socket makes three.
  for (let index = 0; index < attempts; index += 3) {
    const token = encodeURIComponent(tokens[(index / 3) % tokens.length] ?? '');
    const query = index % 2 === 0 ? `?token=${token}` : `?cap=1&token=${token}`;
    const socket = await rawSocket(server, `${id}/session`, { query });
    for (const next of [index, index + 1, index + 2]) socket.send(message(next));
    expect(await socket.closed).toBe(4403);
  }
  const fresh = await read();
  for (const { session: seen } of [{ session }, fresh]) {
    expect(seen.votes()).toHaveLength(1);
    expect(seen.ballots('vote:forged')).toEqual([]);
  }
  const keys = SESSION_ROOTS.flatMap((root) =>
    [doc, fresh.doc].flatMap((each) => [...each.getMap(root).keys()]),
  );
  expect(new Set(keys)).toEqual(new Set([session.votes()[0]?.id]));
  expect(await rows()).toBe(before);
});

test('an unmodified client follows the session, through a restart of the server', async () => {
  const { id, server, join, read } = await room();
  const { session } = await read();
  const lead = await join('Lea', 'facilitator');
  await lead.ask({ type: 'openVote', args: TERMS });
  await until('it sees the vote', () => session.votes().length === 1);
  const voteId = session.votes()[0]?.id ?? '';
  expect(await lead.cast(voteId, 'item:a', 2)).toBe('ok');
  await until('it sees the dots', () => session.ballots(voteId)[0]?.dots['item:a'] === 2);
  await server.close();
  const again = await startServer({ ...SETTINGS, dataDir: server.dataDir });
  const late = stockClient(again, `${id}/session`, { params: { token: SECRET } });
  await late.synced();
  expect(createSessionDocument(late.doc).votes()).toEqual(session.votes());
  expect(createSessionDocument(late.doc).ballots(voteId)).toEqual(session.ballots(voteId));
});

test('who may not read the board does not get into its session, and goes when they no longer may', async () => {
  const { id, server, post } = await room();
  const other = await post('/api/boards', {});
  const stranger = (await post(`/api/boards/${other.id}/links`, { role: 'facilitator' })).token;
  const session = (board: string, token: string): ReturnType<typeof rawSocket> =>
    rawSocket(server, `${board}/session`, { query: `?token=${encodeURIComponent(token)}` });
  expect(await (await session(id, 'wrong')).closed).toBe(4401);
  expect(await (await session(id, stranger)).closed).toBe(4404);
  expect(await (await session('unknown', SECRET)).closed).toBe(4404);
  const { token, id: linkId } = await post(`/api/boards/${id}/links`, { role: 'viewer' });
  const viewer = await session(id, token);
  const owner = await session(id, SECRET);
  const revoke = `${server.url}/api/boards/${id}/links/${linkId}`;
  expect((await fetch(revoke, { method: 'DELETE', headers: OWNER })).status).toBe(200);
  expect(await viewer.closed).toBe(4403);
  await fetch(`${server.url}/api/boards/${id}`, { method: 'DELETE', headers: OWNER });
  expect(await owner.closed).toBe(4404);
  expect(await (await session(id, SECRET)).closed).toBe(4404);
  await post(`/api/boards/${id}/restore`, {});
  const back = await session(id, SECRET);
  back.send(syncMessage(0, Y.encodeStateVector(new Y.Doc())));
  await back.receive('the session', (frame) => frame[0] === 0 && frame[1] === 1);
});

test('a session is no board: it is in no list, and no route takes it for one', async () => {
  const { id, server, join, read } = await room();
  const lead = await join('Lea', 'facilitator');
  await lead.ask({ type: 'openVote', args: TERMS });
  const { session } = await read();
  await until('the vote is there', () => session.votes().length === 1);
  const boards = async (): Promise<string[]> => {
    const response = await fetch(`${server.url}/api/boards`, { headers: OWNER });
    return ((await response.json()) as { boards: { id: string }[] }).boards.map((board) => board.id);
  };
  expect((await boards()).filter((board) => board.includes(id))).toEqual([id]);
  const pathOf = (board: string): string => `${server.url}/api/boards/${encodeURIComponent(board)}`;
  const requests = [
    ['GET', ''],
    ['PATCH', '', { title: 'Mine' }],
    ['DELETE', ''],
    ['POST', '/restore'],
    ['GET', '/export?format=json'],
    ['POST', '/links', { role: 'viewer' }],
    ['GET', '/links'],
    ['GET', '/files'],
  ] as const;
  for (const [method, rest, body] of requests) {
    const statusOf = async (board: string): Promise<number> => {
      const init = { method, headers: OWNER, ...(body && { body: JSON.stringify(body) }) };
      return (await fetch(`${pathOf(board)}${rest}`, init)).status;
    };
    const asUnknown = await statusOf('unknown');
    expect([method, rest, await statusOf(`${id}/session`)]).toEqual([method, rest, asUnknown]);
  }
  expect(session.votes()).toHaveLength(1);
});

test('a session that was left is made smaller like a board, and says the same', async () => {
  const { id, server, join } = await room();
  const lead = await join('Lea', 'facilitator');
  await lead.ask({ type: 'openVote', args: { ...TERMS, budget: 50, maxPerItem: 50 } });
  const reader = await join('Ann', 'commenter');
  const client = stockClient(server, `${id}/session`, { params: { token: SECRET } });
  await client.synced();
  const session = createSessionDocument(client.doc);
  await until('the vote is there', () => session.votes().length === 1);
  const voteId = session.votes()[0]?.id ?? '';
  for (let dots = 1; dots <= 30; dots++) {
    expect(await reader.cast(voteId, 'item:a', dots)).toBe('ok');
    await until('it is shown', () => session.ballots(voteId)[0]?.dots['item:a'] === dots);
  }
  client.provider.destroy();
  await until(
    'it is compacted',
    async () => ((await server.log.load(`${id}/session`))?.snapshotSeq ?? 0) > 30,
  );
  const stored = await server.log.load(`${id}/session`);
  expect([stored?.rows, stored?.room.title, stored?.gap]).toEqual([[], '', null]);
  await server.close();
  const again = await startServer({ ...SETTINGS, dataDir: server.dataDir });
  const late = stockClient(again, `${id}/session`, { params: { token: SECRET } });
  await late.synced();
  expect(createSessionDocument(late.doc).ballots(voteId)).toEqual(session.ballots(voteId));
});
