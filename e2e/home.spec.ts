import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

test('a board goes to the trash and comes back from it', async ({ ownServer, person }) => {
  const id = await ownServer.makeBoard({ document: libraryDocument({ cards: [['Ask', 'Doing', 'Kept']] }) });
  const page = await person('Owner');
  await page.goto(ownServer.url);
  const boards = page.getByRole('list', { name: 'Boards' });
  const row = boards.getByRole('listitem').filter({ hasText: 'Library' });
  await row.hover();
  await row.getByRole('button', { name: 'More for Library' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(row).toHaveCount(0);
  expect((await fetch(`${ownServer.url}/api/boards/${id}`)).status).toBe(404);

  await page.getByRole('tab', { name: 'Trash' }).click();
  await page.getByRole('button', { name: 'Restore Library' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('tab', { name: 'All' }).click();
  await row.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('article', { name: 'Kept' })).toBeVisible();
});

test('a board in the trash closes for those who have it open', async ({ ownServer, person }) => {
  const id = await ownServer.makeBoard({ document: libraryDocument() });
  const page = await person('Reader');
  await page.goto(`${ownServer.url}/b/${id}`);
  await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Save status' })).toHaveText('Saved');
  await fetch(`${ownServer.url}/api/boards/${id}`, { method: 'DELETE' });
  await expect(page.getByRole('heading', { name: 'This board is not here' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('boards are found by title, by persona, and by the names of their maps, stages and steps', async ({
  ownServer,
  person,
}) => {
  await ownServer.makeBoard({ document: libraryDocument() });
  const page = await person('Owner');
  await page.goto(ownServer.url);
  const rows = page.getByRole('list', { name: 'Boards' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const find = page.getByRole('searchbox', { name: 'Find a board or persona' });
  await find.fill('libr');
  await expect(rows).toHaveCount(1);
  await find.fill('nora');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('electricity');
  await find.fill('look up rules');
  await expect(rows).toContainText('electricity');
  await find.fill('borrow card');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Library');
  await find.fill('nothing like it');
  await expect(rows).toHaveCount(0);
});

test('an address without a board says so, and makes none', async ({ ownServer, person }) => {
  const page = await person('Lost');
  await page.goto(`${ownServer.url}/b/AAAAAAAAAAAAAAAAAAAAAA`);
  await expect(page.getByRole('heading', { name: 'This board is not here' })).toBeVisible();
  await page.getByRole('button', { name: 'To the boards' }).click();
  const boards = page.getByRole('list', { name: 'Boards' }).getByRole('listitem');
  await expect(boards).toHaveCount(1);
  await page.getByRole('tab', { name: 'Trash' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
});
