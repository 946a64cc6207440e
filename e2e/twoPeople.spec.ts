import { BoardPage } from './fixtures/boardPage.ts';
import { libraryFile } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

test('two people see each other’s card, emotion point, sticky and cursor at once', async ({
  server,
  person,
}) => {
  const id = await server.makeBoard({ document: JSON.parse(libraryFile()) });
  const ann = new BoardPage(await person('Ann'));
  const bo = new BoardPage(await person('Bo'));
  await ann.open(`${server.url}/b/${id}`);
  await bo.open(`${server.url}/b/${id}`);
  await expect(ann.page.getByRole('list', { name: 'People here' }).getByRole('listitem')).toHaveCount(2);

  await ann.addCard('Ask', 'Doing', 'Asks at the desk');
  await expect(bo.card('Asks at the desk')).toBeVisible();

  await bo.addCard('Borrow', 'Pain points', 'Only three books at once');
  await expect(ann.card('Only three books at once')).toBeVisible();

  await ann.emotion('Fill in', 'Ada').focus();
  await ann.page.keyboard.press('1');
  await expect(bo.emotion('Fill in', 'Ada')).toHaveAttribute('aria-valuenow', '-2');

  await bo.addSticky(200, 600, 'Why so many forms?');
  await expect(ann.page.locator('.react-flow').getByText('Why so many forms?')).toBeVisible();

  await bo.page.mouse.move(700, 500);
  await bo.page.mouse.move(720, 520);
  await expect(ann.page.locator('[data-cursor]')).toHaveCount(1);
});

test('undo in one browser takes back its own act and leaves the other’s', async ({ server, person }) => {
  const id = await server.makeBoard({ document: JSON.parse(libraryFile()) });
  const ann = new BoardPage(await person('Ann'));
  const bo = new BoardPage(await person('Bo'));
  await ann.open(`${server.url}/b/${id}`);
  await bo.open(`${server.url}/b/${id}`);

  await ann.addCard('Ask', 'Doing', 'From Ann');
  await expect(bo.card('From Ann')).toBeVisible();
  await bo.addCard('Ask', 'Doing', 'From Bo');
  await expect(ann.card('From Bo')).toBeVisible();

  await ann.undo();
  await expect(ann.card('From Ann')).toHaveCount(0);
  await expect(bo.card('From Ann')).toHaveCount(0);
  await expect(bo.card('From Bo')).toBeVisible();
  await ann.page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(bo.card('From Ann')).toBeVisible();
});

test('two people who type into one card at once lose no letter', async ({ server, person }) => {
  const id = await server.makeBoard({ document: JSON.parse(libraryFile()) });
  const ann = new BoardPage(await person('Ann'));
  const bo = new BoardPage(await person('Bo'));
  await ann.open(`${server.url}/b/${id}`);
  await bo.open(`${server.url}/b/${id}`);
  await ann.addCard('Ask', 'Doing', 'middle');
  await expect(bo.card('middle')).toBeVisible();

  await ann.card('middle').dblclick();
  await bo.card('middle').dblclick();
  await ann.page.keyboard.press('Home');
  await bo.page.keyboard.press('End');
  await Promise.all([
    ann.page.keyboard.type('aaaaaaaaaa', { delay: 30 }),
    bo.page.keyboard.type('bbbbbbbbbb', { delay: 30 }),
  ]);
  await ann.page.keyboard.press('Escape');
  await bo.page.keyboard.press('Escape');
  await expect(ann.card('aaaaaaaaaamiddlebbbbbbbbbb')).toBeVisible();
  await expect(bo.card('aaaaaaaaaamiddlebbbbbbbbbb')).toBeVisible();
});
