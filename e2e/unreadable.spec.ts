import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

test('what another program wrote and nobody here can read is kept, shown neutrally, moved and taken along', async ({
  server,
  person,
}) => {
  const id = await server.makeBoard({ document: libraryDocument({ cards: [['Ask', 'Doing', 'Asks']] }) });
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync`, id, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  try {
    const items = doc.getMap<unknown>('items');
    await expect.poll(() => doc.getMap('cards').size).toBe(1);
    doc.transact(() => {
      items.set(
        'item:newer',
        new Y.Map<unknown>(Object.entries({ type: 'hologram', pos: [-300, 40], depth: 3 })),
      );
      items.set('item:broken', 'no record at all');
      doc.getMap<unknown>('cards').set('card:broken', [1, 2, 3]);
    });
    const board = new BoardPage(await person('Ann'));
    await board.open(`${server.url}/b/${id}`);
    const { page } = board;
    const box = page.locator('.react-flow__node[data-id="item:newer"]');
    await expect(box).toBeVisible();
    await expect(page.getByRole('article', { name: 'Unreadable thing' })).toHaveCount(2);
    await expect(box).toContainText('This cannot be');
    await expect(board.card('Asks')).toBeVisible();

    await box.click();
    await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Unreadable thing');
    await page.keyboard.press('Enter');
    await page.keyboard.type('words');
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(board.status).toHaveText('Saved');

    const stored = (): unknown => (items.get('item:newer') as Y.Map<unknown>).toJSON();
    await expect.poll(stored).not.toMatchObject({ pos: [-300, 40] });
    expect(stored()).toMatchObject({ type: 'hologram', depth: 3 });
    const file = await server.boardFile(id);
    const kept = file.items.find((item) => item.id === 'item:newer');
    expect(kept).toMatchObject({ type: 'unknown', writtenAs: 'hologram', depth: 3 });
    expect(await server.makeBoard({ document: file })).not.toBe('');
  } finally {
    provider.destroy();
    doc.destroy();
  }
});
