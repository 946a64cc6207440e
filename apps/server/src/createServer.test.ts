import { readDocument } from '@wayline/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { stockClient } from './testing/stockClient.ts';
import { createBoard, startServer, temporaryFolder } from './testing/testServer.ts';
import { until } from './testing/until.ts';

function addSticky(doc: Y.Doc, id: string, text: string): void {
  doc.transact(() => {
    const sticky = new Y.Map<unknown>();
    sticky.set('type', 'sticky');
    sticky.set('pos', [0, 0]);
    sticky.set('size', [200, 200]);
    sticky.set('text', new Y.Text(text));
    doc.getMap('items').set(id, sticky);
  });
}

test('a first start makes the sample board, and two stock clients see each other’s work on it', async () => {
  const server = await startServer();
  const list = (await (await fetch(`${server.url}/api/boards`)).json()) as {
    boards: { id: string; summary: { sample: boolean } }[];
  };
  expect(list.boards.map(({ summary }) => summary.sample)).toEqual([true]);
  const id = list.boards[0]?.id ?? '';
  const ann = stockClient(server, id);
  const ben = stockClient(server, id);
  await Promise.all([ann.synced(), ben.synced()]);
  expect(readDocument(ann.doc).maps.size).toBe(1);
  addSticky(ann.doc, 'item:fromAnn', 'hello');
  addSticky(ben.doc, 'item:fromBen', 'hi');
  await until('both see both', () =>
    [ann, ben].every(({ doc }) =>
      ['item:fromAnn', 'item:fromBen'].every((item) => readDocument(doc).items.has(item)),
    ),
  );
});

test('what was seen by another client is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startServer({ dataDir });
  const id = await createBoard(first);
  const ann = stockClient(first, id);
  const ben = stockClient(first, id);
  await Promise.all([ann.synced(), ben.synced()]);
  addSticky(ann.doc, 'item:kept', 'kept');
  await until('Ben sees it', () => readDocument(ben.doc).items.has('item:kept'));
  await first.close();
  const second = await startServer({ dataDir });
  const cleo = stockClient(second, id);
  await cleo.synced();
  expect(readDocument(cleo.doc).items.get('item:kept' as never)).toMatchObject({ text: 'kept' });
});
