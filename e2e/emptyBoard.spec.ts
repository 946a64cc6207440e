import { createBuilder, newId, writeBoardFile } from '@wayline/domain';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

/** A board on which nothing lies, as somebody leaves it who has deleted its map. */
function nothing(title: string): unknown {
  const builder = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix),
  });
  return JSON.parse(writeBoardFile(builder.snapshot(title)));
}

test('an empty board opens as it is, and gets its first map where one stands', async ({ server, person }) => {
  const id = await server.makeBoard({ document: nothing('Bare') });
  const page = await person('Ines');
  const board = new BoardPage(page);
  await page.goto(`${server.url}/b/${id}`);
  await expect(board.status).toHaveText('Saved');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Nothing here yet');
  expect(await board.zoom()).toBe(100);

  await details.getByRole('button', { name: 'Add a map' }).click();
  await page.keyboard.type('Find the door');
  await page.keyboard.press('Enter');
  await expect(board.column('Find the door')).toBeVisible();
  expect(await board.headers('Stages')).toHaveLength(3);
  await board.saved();
  // The name is one intention, the map another.
  await board.undo();
  await board.undo();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

for (const [view, name] of [
  ['table', 'Table'],
  ['outline', 'Outline'],
] as const) {
  test(`the ${view} of an empty board leads to a first map by keys`, async ({ server, person }) => {
    const id = await server.makeBoard({ document: nothing('Bare') });
    const page = await person('Ines');
    await page.goto(`${server.url}/b/${id}?view=${view}`);
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('heading', { name: 'No map yet' })).toBeVisible();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Add a map' }).press('Enter');
    await page.keyboard.type('Find the door');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Find the door').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No map yet' })).toHaveCount(0);
  });
}
