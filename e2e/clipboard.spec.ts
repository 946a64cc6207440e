import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** Puts a text where another program would have put it. */
async function bring(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

test('a range of a spreadsheet fills cells: tab is the next step, a new line the next lane', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  await bring(board.page, 'Asks\tFills in\nCounter\tWeb form\n');
  await board.pick('Ask', 'Doing');
  await board.page.keyboard.press('ControlOrMeta+v');
  await expect(other.cell('Fill in', 'Touchpoints').getByRole('article', { name: 'Web form' })).toBeVisible();
  await expect.poll(() => other.cards('Ask', 'Doing')).toEqual(['Asks']);
  await expect.poll(() => other.cards('Fill in', 'Doing')).toEqual(['Fills in']);
  await expect.poll(() => other.cards('Ask', 'Touchpoints')).toEqual(['Counter']);
  await board.undo();
  await expect(other.page.getByRole('grid').getByRole('article')).toHaveCount(0);

  // More than there is room for is asked about first.
  await board.pick('Borrow', 'Doing');
  await board.page.keyboard.press('ControlOrMeta+v');
  const dialog = board.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await board.page.keyboard.press('Escape');
  await expect(board.page.getByRole('grid').getByRole('article')).toHaveCount(0);
});

test('a card is copied and cut into another cell with what it carries', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Pain points', 'Too slow', 'Ada']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  await board.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.card('Too slow').click();
  await keyboard.press('ControlOrMeta+c');
  await board.pick('Borrow', 'Pain points');
  await keyboard.press('ControlOrMeta+v');
  await expect(other.cell('Borrow', 'Pain points').getByRole('article', { name: 'Too slow' })).toBeVisible();
  await expect(other.card('Too slow')).toHaveCount(2);

  await board.cell('Ask', 'Pain points').getByRole('article').click();
  await keyboard.press('ControlOrMeta+x');
  await expect(other.card('Too slow')).toHaveCount(1);
  await board.pick('Fill in', 'Pain points');
  await keyboard.press('ControlOrMeta+v');
  await expect(other.cell('Fill in', 'Pain points').getByRole('article', { name: 'Too slow' })).toBeVisible();
});
