import type { Locator, Page } from '@playwright/test';
import { pointersBox } from './fixtures/pointers.ts';
import { expect, test } from './fixtures/test.ts';

const BOARD = {
  cards: [
    ['Ask', 'Doing', 'Asks at the desk'],
    ['Borrow', 'Doing', 'Takes three books'],
  ],
} as const;

const place = (page: Page): Locator => page.getByRole('status').filter({ hasText: / of \d+: / });

test('presents the map and its stages by keys, and comes back to where it was', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann');
  const [{ page }, board] = [pages[0], pages[0]];
  const zoom = await board.zoom();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 3: Library card');
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await expect(page.getByText('Next: Apply')).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText('2 of 3: Apply');
  await page.keyboard.press('Space');
  await expect(place(page)).toHaveText('3 of 3: Use');
  await expect(page.getByText('Last slide')).toBeVisible();
  await expect(board.column('Borrow')).toBeInViewport();
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('3 of 3: Use');
  await page.keyboard.press('Shift+Space');
  await expect(place(page)).toHaveText('2 of 3: Apply');
  await page.keyboard.press('Home');
  await expect(place(page)).toHaveText('1 of 3: Library card');
  await page.keyboard.press('3');
  await expect(place(page)).toHaveText('3 of 3: Use');
  await page.keyboard.press('PageUp');
  await expect(place(page)).toHaveText('2 of 3: Apply');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect.poll(() => board.zoom()).toBe(zoom);
});

test('begins with what is in view, and goes on by pointer', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann');
  const [board] = pages;
  const { page } = board;
  // So near that only the first stage has room.
  const middle = await board.middleOf(board.column('Fill in'));
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -120);
      return board.zoom();
    })
    .toBeGreaterThan(200);
  await page.keyboard.up('Control');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('2 of 3: Apply');

  await page.mouse.click(600, 300);
  await expect(place(page)).toHaveText('3 of 3: Use');
  await page.getByRole('button', { name: 'Previous slide' }).click();
  await page.getByRole('button', { name: 'Previous slide' }).click();
  await expect(place(page)).toHaveText('1 of 3: Library card');
  await expect(page.getByRole('button', { name: 'Previous slide' })).toBeDisabled();

  await page.getByRole('button', { name: 'Slides' }).click();
  const list = page.getByRole('navigation', { name: 'Slides' });
  await expect(list.getByRole('listitem')).toHaveText(['1Library card', '2Apply', '3Use']);
  await list.getByRole('button', { name: 'Use' }).click();
  await expect(place(page)).toHaveText('3 of 3: Use');
  await expect(list.getByRole('button', { name: 'Use' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Stop presenting' }).click();
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
});

test('follows the edits of others, and is seen by them as a spot of light', async ({ library }) => {
  const { pages } = await library(BOARD, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.addCard('Ask', 'Pain points', 'Written before');
  await ann.page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(ann.page)).toHaveText(/^1 of 3/);
  await ann.page.keyboard.press('End');
  await expect(place(ann.page)).toHaveText('3 of 3: Use');
  await bo.column('Use').dblclick();
  await bo.page.keyboard.press('ControlOrMeta+A');
  await bo.page.keyboard.type('Read');
  await bo.page.keyboard.press('Escape');
  await expect(place(ann.page)).toHaveText('3 of 3: Read');
  await bo.column('Apply').click();
  await bo.page.keyboard.press('ControlOrMeta+Alt+Shift+ArrowLeft');
  await bo.page.keyboard.press('Escape');
  // A stage more before it, though it has no step to show yet or has one: the slide itself stays.
  await expect(place(ann.page)).toHaveText(/^[34] of [34]: Read$/);

  await ann.page.mouse.move(400, 300);
  await ann.page.mouse.move(420, 320);
  // A spot of light reaches over the place, an arrow begins at it.
  await expect.poll(async () => (await pointersBox(bo.page))?.height ?? 0).toBeGreaterThan(40);
  // Nothing can be changed by a slip of the hand.
  await ann.page.keyboard.press('Delete');
  await ann.page.keyboard.type('x');
  await ann.page.keyboard.press('ControlOrMeta+z');
  await expect(bo.card('Takes three books')).toBeVisible();
  await expect(bo.card('Written before')).toBeVisible();
  await ann.page.keyboard.press('Escape');
  await expect.poll(async () => (await pointersBox(bo.page))?.height ?? 0).toBeLessThan(36);
});

test('a finger turns the pages', async ({ library, browser }) => {
  const { url } = await library(BOARD, 'Ann');
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByRole('status', { name: 'Save status' })).toHaveText('Saved');
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Present' }).click();
  await expect(place(page)).toHaveText(/^1 of 3/);
  const touch = await context.newCDPSession(page);
  const swipe = async (from: number, to: number): Promise<void> => {
    const at = (x: number): { x: number; y: number }[] => [{ x, y: 400 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(300, 80);
  await expect(place(page)).toHaveText('2 of 3: Apply');
  await swipe(80, 300);
  await expect(place(page)).toHaveText(/^1 of 3/);
  await context.close();
});
