import { newId } from '@wayline/domain';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { BoardPage } from './fixtures/boardPage.ts';
import type { LibraryContent } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

const CONTENT: LibraryContent = { cards: [['Ask', 'Doing', 'Asks a friend']] };

const freezeDoing = async (board: BoardPage): Promise<void> => {
  const freeze = board.page.getByRole('menuitem', { name: 'Freeze', exact: true });
  // Freezing comes after the board, and a menu that is open already does not grow.
  await expect(async () => {
    await board.page.keyboard.press('Escape');
    await board.lane('Doing').click({ button: 'right', position: { x: 12, y: 12 } });
    await expect(freeze).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await freeze.click();
  await expect(board.lane('Doing')).toHaveAttribute('aria-description', /^Frozen by/);
};

/** Opens the tray in which lies what may not stand in a frozen lane, and expects a card there. */
const expectInTray = async ({ page }: BoardPage, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Tray of Touchpoints' }).click();
  await expect(
    page.getByRole('group', { name: 'Tray of Touchpoints' }).getByRole('article', { name: text }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
};

test('who was offline while a lane was frozen loses no card, and is told where it lies', async ({
  library,
}) => {
  const { pages } = await library(CONTENT, 'Ann', 'Bo');
  const [ann, bo] = pages;
  const network = bo.page.context();
  await network.setOffline(true);
  await bo.addCard('Borrow', 'Doing', 'Thought of on the train');
  await expect(bo.status).toHaveText('Offline, kept in this browser');
  await freezeDoing(ann);
  await network.setOffline(false);

  await expect(bo.status).toHaveText('Saved', { timeout: 45_000 });
  await expect(bo.page.getByText('What you wrote lies in the tray: 1 card.')).toBeVisible();
  for (const board of pages) {
    await expect(board.cell('Borrow', 'Doing').getByRole('article')).toHaveCount(0);
    await expectInTray(board, 'Thought of on the train');
  }
});

test('a program that writes into a frozen lane all the same changes nothing in it, and loses no word', async ({
  library,
  server,
}) => {
  const { id, pages } = await library(CONTENT, 'Ann');
  const [ann] = pages;
  await freezeDoing(ann);
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync`, id, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  try {
    const cards = doc.getMap<Y.Map<unknown>>('cards');
    await expect.poll(() => cards.size).toBe(1);
    const [[first, card] = []] = cards;
    const fields = [...(card?.entries() ?? [])].filter(([key]) => key !== 'text');
    doc.transact(() => {
      cards.set(newId('card'), new Y.Map<unknown>([...fields, ['text', new Y.Text('From a script')]]));
      cards.delete(String(first));
      doc.getMap<Y.Map<unknown>>('lanes').forEach((lane) => {
        if (lane.get('type') === 'doing') lane.set('order', 'Zz');
      });
    });
    await expectInTray(ann, 'From a script');
    await expect(ann.cell('Ask', 'Doing').getByRole('article', { name: 'Asks a friend' })).toBeVisible();
    await expect.poll(() => String(cards.get(String(first))?.get('text'))).toBe('Asks a friend');
    await expect(ann.cell('Ask', 'Doing').getByRole('article')).toHaveCount(1);
  } finally {
    provider.destroy();
    doc.destroy();
  }
});
