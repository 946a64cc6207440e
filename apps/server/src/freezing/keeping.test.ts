import { MESSAGE, readDocument } from '@wayline/document';
import type { CardId, LaneId, StepId } from '@wayline/domain';
import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type LedRoom, ledRoom } from '../testing/ledRoom.ts';
import { syncMessage } from '../testing/rawSocket.ts';
import { startProcess } from '../testing/serverProcess.ts';
import { type StockClient, stockClient } from '../testing/stockClient.ts';
import { startServer, temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const SECRET = 'a secret for this test';
const SETTINGS = { publicUrl: 'https://maps.example.org', ownerSecret: SECRET };
const ROUNDS = Number(process.env.WAYLINE_CRASH_ROUNDS ?? 3);

/** The lane in which these tests write, and a cell of it. */
function cellOf(doc: Y.Doc): { readonly lane: LaneId; readonly step: StepId; readonly mapId: string } {
  const { lanes, steps } = readDocument(doc);
  const lane = [...lanes.values()].find(({ type }) => type === 'doing');
  const [step] = steps.values();
  if (!lane || !step) throw new Error('the template has no such lane');
  return { lane: lane.id, step: step.id, mapId: lane.mapId };
}

/** Puts a card in as any program could. */
function putCard(doc: Y.Doc, id: string, text: string): void {
  const { lane, step, mapId } = cellOf(doc);
  const fields = { kind: 'note', mapId, laneId: lane, stepId: step, order: 'a0', text: new Y.Text(text) };
  doc.getMap('cards').set(id, new Y.Map<unknown>(Object.entries(fields)));
}

function textOf(doc: Y.Doc, id: string): Y.Text {
  const card = doc.getMap<Y.Map<unknown>>('cards').get(id);
  const text = card?.get('text');
  if (!(text instanceof Y.Text)) throw new Error(`no card ${id}`);
  return text;
}

/** What stands in the lane, as text. */
function laneOf(doc: Y.Doc): string {
  const { lane } = cellOf(doc);
  const { lanes, cards } = readDocument(doc);
  const inside = [...cards.values()].filter(({ laneId }) => laneId === lane);
  return JSON.stringify([lanes.get(lane), inside.sort((a, b) => (a.id < b.id ? -1 : 1))]);
}

const wordsOf = (doc: Y.Doc): string[] => [...readDocument(doc).cards.values()].map(({ text }) => text);

async function frozenBoard(at: { readonly url: string }): Promise<LedRoom & { readonly lane: LaneId }> {
  const room = await ledRoom(at, SECRET, 'journey');
  putCard(room.board, 'card:first', 'First');
  const lea = await room.join('Lea', 'facilitator');
  const { lane } = cellOf(room.board);
  const { doc } = await editor(at, room);
  await until('the card has arrived', () => doc.getMap('cards').has('card:first'));
  expect(await lea.ask({ type: 'freeze', args: { targets: [lane] } })).toBe('ok');
  return { ...room, lane };
}

/** An editor with a stock client. */
async function editor(at: { readonly url: string }, room: LedRoom, doc = new Y.Doc()): Promise<StockClient> {
  return editorBy(at, room.id, await editorLink(room), doc);
}

async function editorBy(
  at: { readonly url: string },
  id: string,
  token: string,
  doc = new Y.Doc(),
): Promise<StockClient> {
  const client = stockClient(at, id, { params: { token }, doc });
  await client.synced();
  return client;
}

async function editorLink({ id, post }: LedRoom): Promise<string> {
  return (await post(`/api/boards/${id}/links`, { role: 'editor' })).token;
}

/** Takes in the live updates among these frames. */
function takeUpdates(doc: Y.Doc, frames: readonly Uint8Array[]): void {
  for (const frame of frames) {
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync || decoding.readVarUint(decoder) !== 2) continue;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
  }
}

test('a stock client that writes into a frozen lane changes nothing in it, and loses no word', async () => {
  const server = await startServer(SETTINGS);
  const room = await frozenBoard(server);
  const before = laneOf(room.board);
  const { doc } = await editor(server, room);
  doc.transact(() => {
    putCard(doc, 'card:new', 'Added');
    textOf(doc, 'card:first').insert(5, ' and more');
    doc.getMap<Y.Map<unknown>>('cards').get('card:first')?.set('color', '#ff0000');
    doc.getMap<Y.Map<unknown>>('lanes').get(room.lane)?.set('order', 'Zz');
  });
  await until('both have it', () => [doc, room.board].every((copy) => wordsOf(copy).includes('and more')));
  for (const copy of [doc, room.board]) {
    expect(laneOf(copy)).toBe(before);
    expect(wordsOf(copy)).toEqual(expect.arrayContaining(['Added', 'and more', 'First']));
    expect(readDocument(copy).cards.get('card:new' as CardId)).toMatchObject({ stepId: null });
  }
});

test('five hundred such writes leave the lane as it was', async () => {
  const server = await startServer(SETTINGS);
  const room = await frozenBoard(server);
  const before = laneOf(room.board);
  const { doc } = await editor(server, room);
  for (let i = 0; i < 500; i++) {
    if (i % 5 === 0) doc.getMap('cards').delete('card:first');
    else putCard(doc, `card:n${i}`, `Word ${i}`);
  }
  await until('the last has arrived', () => wordsOf(room.board).includes('Word 499'));
  await until('both lanes are as they were', () => laneOf(doc) === before && laneOf(room.board) === before);
  const words = new Set(wordsOf(room.board));
  for (let i = 0; i < 500; i++) if (i % 5 !== 0) expect(words).toContain(`Word ${i}`);
});

test('whoever changed it is told, once what took it back is there', async () => {
  const server = await startServer(SETTINGS);
  const room = await frozenBoard(server);
  const ann = await room.join('Ann', 'editor');
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(room.board));
  putCard(copy, 'card:new', 'Added');
  ann.socket.send(syncMessage(1, Y.encodeStateAsUpdate(copy)));
  await until('she is told', () => ann.told('takenBack').length > 0);
  expect(ann.told('takenBack')).toEqual([{ type: 'takenBack', targetId: room.lane, kept: 1 }]);
  takeUpdates(copy, ann.socket.frames);
  expect(readDocument(copy).cards.get('card:new' as CardId)).toMatchObject({ stepId: null });
});

test('what was written offline meanwhile waits in a tray', async () => {
  const server = await startServer(SETTINGS);
  const room = await frozenBoard(server);
  const before = laneOf(room.board);
  const offline = new Y.Doc();
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(room.board));
  putCard(offline, 'card:offline', 'Written on the train');
  textOf(offline, 'card:first').insert(0, 'Thought of on the train ');
  await editor(server, room, offline);
  await until('it has arrived', () => wordsOf(room.board).includes('Written on the train'));
  await until('the page has it', () => laneOf(offline) === before);
  expect(laneOf(room.board)).toBe(before);
  expect(wordsOf(room.board)).toContain('Thought of on the train ');
});

test('frees a lane for good when it is let go', async () => {
  const server = await startServer(SETTINGS);
  const room = await frozenBoard(server);
  const lea = await room.join('Lea', 'facilitator');
  expect(await lea.ask({ type: 'unfreeze', args: { targets: [room.lane] } })).toBe('ok');
  const { doc } = await editor(server, room);
  putCard(doc, 'card:new', 'Added');
  await until('it stands there', () => laneOf(room.board).includes('Added'));
});

test(`killed ${ROUNDS} times amid such writes, the server has never kept one without taking it back`, {
  timeout: 60_000 + ROUNDS * 20_000,
}, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'error', WAYLINE_OWNER_SECRET: SECRET };
  let server = await startProcess(env);
  const room = await frozenBoard(server);
  const before = laneOf(room.board);
  const token = await editorLink(room);
  for (let round = 0; round < ROUNDS; round++) {
    const { doc, provider } = await editorBy(server, room.id, token);
    for (let i = 0; i < 60; i++) {
      putCard(doc, `card:r${round}n${i}`, `Word ${round} ${i}`);
      doc.getMap('cards').delete('card:first');
      await new Promise((done) => setImmediate(done));
    }
    await new Promise((done) => setTimeout(done, Math.random() * 60));
    provider.destroy();
    await server.end('SIGKILL');
    server = await startProcess(env);
    const reader = stockClient(server, room.id, { params: { token: SECRET } });
    await reader.synced();
    expect(laneOf(reader.doc)).toBe(before);
    reader.provider.destroy();
  }
});
