import { newId } from '@wayline/domain';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

test('an unmodified y-websocket client edits with the browser, and comes back after a restart', async ({
  ownServer,
  person,
}) => {
  const id = await ownServer.makeBoard({ document: libraryDocument({ cards: [['Ask', 'Doing', 'Asks']] }) });
  const board = new BoardPage(await person('Ann'));
  await board.open(`${ownServer.url}/b/${id}`);

  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`ws://127.0.0.1:${ownServer.port}/sync`, id, doc, {
    // Node's own class would do; the package is tried with what its readers use.
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  try {
    const cards = doc.getMap<Y.Map<unknown>>('cards');
    await expect.poll(() => cards.size).toBe(1);
    const textOf = () => [...cards.values()].map((card) => String(card.get('text'))).sort();

    const [first] = cards.values();
    const text = first?.get('text');
    if (!(text instanceof Y.Text)) throw new Error('a card’s text is no shared text');
    text.insert(text.length, ' at the desk');
    await expect(board.card('Asks at the desk')).toBeVisible();

    doc.transact(() => {
      const card = new Y.Map<unknown>([...(first?.entries() ?? [])].filter(([key]) => key !== 'text'));
      card.set('order', 'a9');
      card.set('text', new Y.Text('From a script'));
      cards.set(newId('card'), card);
    });
    await expect(board.card('From a script')).toBeVisible();

    await board.addCard('Fill in', 'Doing', 'From the browser');
    await expect.poll(textOf).toEqual(['Asks at the desk', 'From a script', 'From the browser']);

    await ownServer.down();
    text.insert(0, 'She ');
    await ownServer.up();
    await expect(board.card('She Asks at the desk')).toBeVisible({ timeout: 45_000 });
    await expect(board.status).toHaveText('Saved');
    expect((await ownServer.boardFile(id)).cards).toHaveLength(3);
  } finally {
    provider.destroy();
    doc.destroy();
  }
});
