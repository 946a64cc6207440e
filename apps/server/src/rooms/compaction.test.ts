import { readDocument } from '@wayline/document';
import { writeBoardFile } from '@wayline/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addSticky, stickies } from '../testing/edits.ts';
import { stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { buildSnapshot } from './buildSnapshot.ts';

test('a board that was left is compacted, and reads as before after a restart', async () => {
  const server = await startServer();
  const id = await createBoard(server, { template: 'journey', title: 'Board' });
  for (let visit = 0; visit < 3; visit++) {
    const ann = stockClient(server, id);
    await ann.synced();
    for (let index = 0; index < 20; index++) addSticky(ann.doc, `item:${index}`, `visit ${visit}`);
    const before = (await server.log.load(id))?.snapshotSeq ?? 0;
    await until('all is written', async () => (await server.log.load(id))?.room.nextSeq === 22 + visit * 20);
    ann.provider.destroy();
    await until('it is compacted', async () => ((await server.log.load(id))?.snapshotSeq ?? 0) > before);
  }
  const stored = await server.log.load(id);
  expect([stored?.snapshotSeq, stored?.rows]).toEqual([61, []]);
  const shown = await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).text();
  await server.close();
  const again = await startServer({ dataDir: server.dataDir });
  expect(await (await fetch(`${again.url}/api/boards/${id}/export?format=json`)).text()).toBe(shown);
  const reader = stockClient(again, id);
  await reader.synced();
  expect(stickies(reader.doc)['item:7']).toBe('visit 2');
});

test('a room with many rows is compacted in the first pause, while people stay in it', async () => {
  const server = await startServer();
  const id = await createBoard(server);
  const ann = stockClient(server, id);
  await ann.synced();
  for (let index = 0; index < 520; index++) addSticky(ann.doc, `item:${index % 10}`, `text ${index}`);
  await until('it is compacted', async () => (await server.log.load(id))?.snapshotSeq === 521);
  addSticky(ann.doc, 'item:after', 'after');
  await until('writing goes on', async () => (await server.log.load(id))?.rows.length === 1);
});

test('a snapshot says what its rows say, and is smaller', () => {
  const doc = new Y.Doc();
  const rows: { seq: number; data: Uint8Array }[] = [];
  doc.on('update', (data: Uint8Array) => rows.push({ seq: rows.length + 1, data }));
  for (let index = 0; index < 100; index++) addSticky(doc, `item:${index % 5}`, `text ${index}`);
  const snapshot = buildSnapshot({ kind: 'board', snapshot: null, rows });
  const copy = new Y.Doc();
  Y.applyUpdate(copy, snapshot ?? new Uint8Array());
  expect(writeBoardFile(readDocument(copy))).toBe(writeBoardFile(readDocument(doc)));
  expect(snapshot?.length).toBeLessThan(rows.reduce((sum, { data }) => sum + data.length, 0) / 2);
});

test('rows of which one cannot be read make no snapshot: they must not be deleted on its word', () => {
  const doc = new Y.Doc();
  addSticky(doc, 'item:1');
  const rows = [
    { seq: 1, data: Y.encodeStateAsUpdate(doc) },
    { seq: 2, data: Uint8Array.of(9, 9, 9) },
  ];
  expect(buildSnapshot({ kind: 'board', snapshot: null, rows })).toBeNull();
});
