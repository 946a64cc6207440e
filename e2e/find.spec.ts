import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const BOARD = {
  cards: [
    ['Ask', 'Doing', 'Żółte światło at the desk'],
    ['Fill in', 'Doing', 'Fills in the yellow form'],
    ['Borrow', 'Pain points', 'The yellow stamp is missing'],
    ['Borrow', 'Doing', 'Takes three books'],
  ],
  stickies: [['A yellow idea', [60, 2400]]],
} as const;

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Find on this board' });
const count = (page: Page): Locator => page.getByRole('status', { name: 'Found' });
const rows = (page: Page): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');

test('goes from one hit to the next by keys, and gives the keyboard to what was found', async ({
  library,
}) => {
  const { pages } = await library(BOARD, 'Ann');
  const [board] = pages;
  const { page } = board;
  await page.keyboard.press('ControlOrMeta+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('YELLOW');
  await expect(count(page)).toHaveText('3 found');
  await expect(rows(page)).toHaveText([
    'Fills in the yellow formFill in, Doing',
    'The yellow stamp is missingBorrow, Pain points',
    'A yellow ideaSticky note',
  ]);
  await expect(page.locator('[data-found]').first()).toBeAttached();

  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
  await expect(board.card('Fills in the yellow form').and(page.locator('[data-selected]'))).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(count(page)).toHaveText('3 of 3');
  // It lay far below what was seen.
  await expect(board.sticky('A yellow idea')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('2 of 3');
  await expect(board.card('The yellow stamp is missing')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(board.card('The yellow stamp is missing')).toBeFocused();
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

test('finds letters without their accents, steps, personas and tags, and says when there is nothing', async ({
  library,
}) => {
  const { pages } = await library({ ...BOARD, emotions: [['Ask', 'Ada', -1]] }, 'Ann');
  const [{ page }] = pages;
  await page.keyboard.press('ControlOrMeta+f');
  await field(page).fill('zolte swiatlo');
  await expect(rows(page)).toHaveText([/^Żółte światło at the desk/]);
  await field(page).fill('ada');
  await expect(rows(page)).toHaveText([/^Ada/]);
  await field(page).fill('borrow');
  await expect(rows(page)).toHaveText(['BorrowUse']);
  await field(page).fill('unheard of');
  await expect(count(page)).toHaveText('Nothing found');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the search' }).click();
  await expect(field(page)).toHaveCount(0);
});

test('a press on a row goes there, in the table and the outline too', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann');
  const [board] = pages;
  const { page } = board;
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.keyboard.press('ControlOrMeta+f');
  await field(page).fill('stamp');
  await rows(page).first().click();
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Pain point');
  // A sticky has no row in the table: the board shows it.
  await field(page).fill('yellow idea');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true');
  await expect(board.sticky('A yellow idea')).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('tab', { name: 'Outline' }).click();
  await field(page).fill('three books');
  await field(page).press('Enter');
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  await field(page).fill('ada');
  await field(page).press('Enter');
  await expect(page.getByRole('tab', { name: 'Personas' })).toHaveAttribute('aria-selected', 'true');
});

test('stays true while somebody else edits', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.page.keyboard.press('ControlOrMeta+f');
  await expect(field(ann.page)).toBeFocused();
  await ann.page.keyboard.type('yellow');
  await ann.page.keyboard.press('Enter');
  await expect(count(ann.page)).toHaveText('1 of 3');
  await bo.addCard('Ask', 'Pain points', 'No yellow pencil');
  // It stands before the one that was gone to.
  await expect(count(ann.page)).toHaveText('2 of 4');
  await bo.card('Fills in the yellow form').click();
  await bo.page.keyboard.press('Delete');
  await expect(count(ann.page)).toHaveText('3 found');
  await ann.page.keyboard.press('Enter');
  await expect(count(ann.page)).toHaveText('2 of 3');
});

test('opens a hidden lane for me alone', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await bo.lane('Pain points').click();
  await bo.page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('checkbox', { name: /Hidden|Hide/ })
    .click();
  await expect(ann.lane('Pain points')).toHaveCount(0);
  await ann.page.keyboard.press('ControlOrMeta+f');
  await expect(field(ann.page)).toBeFocused();
  await ann.page.keyboard.type('stamp');
  await expect(rows(ann.page)).toHaveText(['The yellow stamp is missingPain points, hidden lane']);
  await ann.page.keyboard.press('Enter');
  await expect(ann.page.getByText('Opened the lane “Pain points” for you')).toBeVisible();
  await expect(ann.card('The yellow stamp is missing')).toBeInViewport({ ratio: 0.9 });
  await expect(bo.lane('Pain points')).toHaveCount(0);
  // It closes again when one is done with it.
  await ann.page.keyboard.press('Escape');
  await ann.page.keyboard.press('Escape');
  await ann.cell('Ask', 'Doing').click({ position: { x: 2, y: 2 } });
  await expect(ann.lane('Pain points')).toHaveCount(0);
});

test('every letter typed from Ctrl+F on is in the field, however fast they come', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Say hello to the desk']] }, 'Ann');
  const [{ page }] = pages;
  await page.keyboard.press('ControlOrMeta+f');
  for (const letter of 'hello to the desk') await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  const field = page.getByRole('combobox', { name: 'Find on this board' });
  await expect(field).toHaveValue('hello to the desk');
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { name: /Say hello to the desk/ })).toHaveCount(1);
});
