import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

test('edits that both made while the server was away are kept, shown as such, and merged', async ({
  ownServer: server,
  person,
}) => {
  const id = await server.makeBoard({ document: libraryDocument() });
  const ann = new BoardPage(await person('Ann'));
  const bo = new BoardPage(await person('Bo'));
  await ann.open(`${server.url}/b/${id}`);
  await bo.open(`${server.url}/b/${id}`);

  await server.down();
  await ann.addCard('Ask', 'Doing', 'Ann was offline');
  await bo.addCard('Borrow', 'Doing', 'Bo was offline');
  await bo.addCard('Ask', 'Doing', 'Bo in the same cell');
  await expect(ann.status).toHaveText('Offline, kept in this browser');
  await expect(bo.status).toHaveText('Offline, kept in this browser');

  await server.up();
  await expect(ann.status).toHaveText('Saved', { timeout: 45_000 });
  await expect(bo.status).toHaveText('Saved', { timeout: 45_000 });
  for (const text of ['Ann was offline', 'Bo was offline', 'Bo in the same cell']) {
    await expect(ann.card(text)).toBeVisible();
    await expect(bo.card(text)).toBeVisible();
  }
  const texts = (await server.boardFile(id)).cards.map((card) => card.text).sort();
  expect(texts).toEqual(['Ann was offline', 'Bo in the same cell', 'Bo was offline']);
});

test('offline edits survive closing the page: the browser has them when it comes back', async ({
  ownServer: server,
  person,
}) => {
  const id = await server.makeBoard({ document: libraryDocument() });
  const ann = new BoardPage(await person('Ann'));
  await ann.open(`${server.url}/b/${id}`);
  await server.down();
  await ann.addCard('Ask', 'Doing', 'Typed on the train');
  await expect(ann.status).toHaveText('Offline, kept in this browser');
  ann.page.on('dialog', (dialog) => dialog.accept());
  const again = await ann.page.context().newPage();
  await ann.page.close({ runBeforeUnload: true });

  await server.up();
  const later = new BoardPage(again);
  await later.open(`${server.url}/b/${id}`);
  await expect(later.card('Typed on the train')).toBeVisible();
  await later.saved();
  expect((await server.boardFile(id)).cards.map((card) => card.text)).toEqual(['Typed on the train']);
});
