import { createBoardDocument, createSessionDocument, readDocument, remove } from '@wayline/document';
import type { LaneId, StageId } from '@wayline/domain';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { openSqliteLog } from '../log/openSqliteLog.ts';
import { type LedRoom, ledRoom } from '../testing/ledRoom.ts';
import { stockClient } from '../testing/stockClient.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const SECRET = 'a secret for this test';
const SETTINGS = { publicUrl: 'https://maps.example.org', ownerSecret: SECRET };
const NOW = Date.parse('2026-11-26T10:00:00.000Z');

interface Held extends LedRoom {
  readonly server: TestServer;
  readonly lane: LaneId;
  readonly other: LaneId;
  readonly stage: StageId;
}

const idsOf = <T>(table: ReadonlyMap<string, { readonly id: T }>): T[] =>
  [...table.values()].map(({ id }) => id);

/** A board with a map. */
async function held(): Promise<Held> {
  const server = await startServer(SETTINGS, { now: () => NOW });
  const room = await ledRoom(server, SECRET, 'journey');
  const { lanes, stages } = readDocument(room.board);
  const [lane, other] = idsOf(lanes);
  const [stage] = idsOf(stages);
  if (!lane || !other || !stage) throw new Error('the template has no lanes or stages');
  return { ...room, server, lane, other, stage };
}

const frozenIn = (doc: Y.Doc): string[] => [...createSessionDocument(doc).frozen().keys()].sort();

test('a facilitator freezes lanes and stages, and everybody is told who did', async () => {
  const { join, read, lane, stage } = await held();
  const [lea, ann] = [await join('Lea', 'facilitator'), await join('Ann', 'viewer')];
  const { session } = await read();
  expect(await lea.ask({ type: 'freeze', args: { targets: [lane, stage] } })).toBe('ok');
  for (const { told } of [lea, ann]) {
    await until('each is told', () => told('frozenLanes').length > 0);
    expect(told('frozenLanes')).toEqual([{ type: 'frozenLanes', laneIds: [lane] }]);
  }
  await until('the session says so', () => session.frozen().size === 2);
  const by = { by: 'Lea', at: new Date(NOW).toISOString() };
  expect(Object.fromEntries(session.frozen())).toEqual({ [lane]: by, [stage]: by });

  expect(await lea.ask({ type: 'unfreeze', args: { targets: [lane] } })).toBe('ok');
  await until('the lane is free', () => session.frozen().size === 1);
  expect([...session.frozen().keys()]).toEqual([stage]);
  expect(ann.told('frozenLanes').at(-1)?.laneIds).toEqual([]);
});

test('freezing again changes nothing and tells nobody, nor does freeing what is free', async () => {
  const { join, read, lane, other } = await held();
  const [lea, ben] = [await join('Lea', 'facilitator'), await join('Ben', 'facilitator')];
  const { session } = await read();
  for (const { ask } of [lea, ben])
    expect(await ask({ type: 'freeze', args: { targets: [lane] } })).toBe('ok');
  expect(await ben.ask({ type: 'unfreeze', args: { targets: [other] } })).toBe('ok');
  await until('the session says so', () => session.frozen().size === 1);
  expect(session.frozen().get(lane)?.by).toBe('Lea');
  expect(lea.told('frozenLanes')).toHaveLength(1);
});

test('one target that is not on the board leaves all of them free', async () => {
  const { join, read, lane, stage, server, id } = await held();
  const lea = await join('Lea', 'facilitator');
  expect(await lea.ask({ type: 'freeze', args: { targets: [lane, 'lane:gone'] } })).toBe('noSuchTarget');
  expect(await lea.ask({ type: 'freeze', args: { targets: [stage] } })).toBe('ok');
  const { doc } = await read();
  await until('the other is shown', () => frozenIn(doc).length > 0);
  expect(frozenIn(doc)).toEqual([stage]);
  await server.close();
  const { log, freezes } = await openSqliteLog({ dataDir: server.dataDir, durability: 'full' });
  expect((await freezes.listFrozen(id)).map((freeze) => freeze.id)).toEqual([stage]);
  await log.close();
});

test.each([
  ['no target', { targets: [] }],
  ['a card', { targets: ['card:a'] }],
  ['too many', { targets: Array.from({ length: 201 }, (_, index) => `lane:${index}`) }],
])('to freeze %s is not known', async (_, args) => {
  const { join } = await held();
  const lea = await join('Lea', 'facilitator');
  expect(await lea.ask({ type: 'freeze', args: args as { targets: LaneId[] } })).toBe('unknown');
});

test('whoever comes in later is told of frozen lanes, and of nothing where there are none', async () => {
  const { join, lane, stage } = await held();
  const lea = await join('Lea', 'facilitator');
  await lea.ask({ type: 'freeze', args: { targets: [stage] } });
  const early = await join('Ann', 'editor');
  await lea.ask({ type: 'freeze', args: { targets: [lane] } });
  const late = await join('Ben', 'editor');
  await until('he is told', () => late.told('frozenLanes').length > 0);
  expect(late.told('frozenLanes')).toEqual([{ type: 'frozenLanes', laneIds: [lane] }]);
  for (const { told } of [early, lea]) expect(told('frozenLanes')).toHaveLength(1);
});

test('what is frozen stays so through a restart, also where the session had not been told', async () => {
  const { join, lane, stage, server, id } = await held();
  const lea = await join('Lea', 'facilitator');
  await lea.ask({ type: 'freeze', args: { targets: [lane] } });
  await server.close();
  const { log, freezes } = await openSqliteLog({ dataDir: server.dataDir, durability: 'full' });
  await freezes.freeze([{ boardId: id, id: stage, by: 'Lea', at: NOW }]);
  await log.close();
  const again = await startServer({ ...SETTINGS, dataDir: server.dataDir });
  const { doc, synced } = stockClient(again, `${id}/session`, { params: { token: SECRET } });
  await synced();
  expect(frozenIn(doc)).toEqual([lane, stage].sort());
});

test('what goes with its map is not frozen any more, and what stays is', async () => {
  const { join, read, board, lane, stage } = await held();
  const lea = await join('Lea', 'facilitator');
  const { doc } = await read();
  await lea.ask({ type: 'freeze', args: { targets: [lane, stage] } });
  await until('both are frozen', () => frozenIn(doc).length === 2);
  const document = createBoardDocument(board);
  const [map] = document.snapshot().maps.values();
  expect(remove(document, { collection: 'maps', id: map?.id ?? '' })).toMatchObject({ ok: true });
  await until('nothing is', () => frozenIn(doc).length === 0);
  await until('it is told', () => lea.told('frozenLanes').at(-1)?.laneIds.length === 0);
});

test('while the disk is full nothing is frozen and nobody is told; then it is', async () => {
  const { join, read, lane, server } = await held();
  const lea = await join('Lea', 'facilitator');
  await server.log.injectFault('full');
  expect(await lea.ask({ type: 'freeze', args: { targets: [lane] } })).toBe('storage');
  await server.log.injectFault(null);
  const { doc } = await read();
  expect([lea.told('frozenLanes'), frozenIn(doc)]).toEqual([[], []]);
  expect(await lea.ask({ type: 'freeze', args: { targets: [lane] } })).toBe('ok');
  await until('it is shown', () => frozenIn(doc).length === 1);
});
