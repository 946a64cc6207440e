import type { Locator, Page } from '@playwright/test';
import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const personIn = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'People here' }).getByRole('button', { name });

/** Where the map's left edge stands in the window. */
async function mapX({ page }: BoardPage): Promise<number> {
  return (await page.getByRole('grid').boundingBox())?.x ?? Number.NaN;
}

async function nameThem(...pages: readonly BoardPage[]): Promise<void> {
  for (const [index, { page }] of pages.entries()) {
    await page.evaluate((name) => localStorage.setItem('wayline.name', name), `Person ${index + 1}`);
    await page.reload();
    await expect(page.getByRole('status', { name: 'Save status' })).toHaveText('Saved');
  }
}

/** How far two windows of one size are from showing the same. */
const apart = async (a: BoardPage, b: BoardPage): Promise<number> => {
  const [zoomA, zoomB, xA, xB] = await Promise.all([a.zoom(), b.zoom(), mapX(a), mapX(b)]);
  return Math.abs(zoomA - zoomB) + Math.abs(xA - xB);
};

test('my view follows a person until I move it myself', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await nameThem(ann, bo);
  await bo.page.getByRole('button', { name: 'Zoom out' }).click();
  await bo.page.getByRole('button', { name: 'Zoom out' }).click();

  await personIn(ann.page, 'Follow Person 2').click();
  await expect(ann.page.getByRole('status').filter({ hasText: 'Following Person 2' })).toBeVisible();
  await expect.poll(() => apart(ann, bo)).toBeLessThan(2);
  // It goes on with them, also into another view.
  await bo.page.mouse.move(700, 500);
  await bo.page.mouse.wheel(120, 60);
  await expect.poll(() => apart(ann, bo)).toBeLessThan(2);
  await bo.page.getByRole('tab', { name: 'Table' }).click();
  await expect(ann.page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await bo.page.getByRole('tab', { name: 'Board' }).click();
  await expect(ann.page.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => apart(ann, bo)).toBeLessThan(2);

  await ann.page.mouse.move(700, 500);
  await ann.page.mouse.wheel(60, 0);
  await expect(ann.page.getByText('Following Person 2')).toHaveCount(0);
  await expect(personIn(ann.page, 'Follow Person 2')).toHaveAttribute('aria-pressed', 'false');
});

test('following by keys ends at Escape, and when they leave it says so', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await nameThem(ann, bo);
  const bos = personIn(ann.page, 'Follow Person 2');
  await bos.focus();
  await ann.page.keyboard.press('Enter');
  await expect(ann.page.getByText('Following Person 2')).toBeVisible();
  await ann.page.keyboard.press('Escape');
  await expect(ann.page.getByText('Following Person 2')).toHaveCount(0);

  await ann.page.getByRole('button', { name: 'All people here' }).click();
  const all = ann.page.getByRole('dialog', { name: 'All people here' });
  await expect(all.getByRole('listitem')).toHaveText([/Person 1 \(you\)/, /Person 2in Board/]);
  await all.getByRole('button', { name: 'Follow Person 2' }).click();
  await expect(ann.page.getByText('Following Person 2')).toBeVisible();
  await bo.page.close();
  await expect(ann.page.getByText('Person 2 has left. You look on your own again.')).toBeVisible();
  await expect(ann.page.getByText('Following Person 2')).toHaveCount(0);
});

test('two people cannot follow each other', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await nameThem(ann, bo);
  await personIn(ann.page, 'Follow Person 2').click();
  const anns = personIn(bo.page, 'Follow Person 1');
  await expect(anns).toHaveAttribute('aria-disabled', 'true');
  await anns.dispatchEvent('click');
  await expect(bo.page.getByText('Following Person 1')).toHaveCount(0);
  await bo.page.getByRole('button', { name: 'All people here' }).click();
  await expect(bo.page.getByRole('dialog', { name: 'All people here' })).toContainText('follows you');
});

test('everybody is brought to me, and back where they were', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await nameThem(ann, bo);
  await bo.page.getByRole('tab', { name: 'Outline' }).click();
  await ann.page.getByRole('button', { name: 'Zoom out' }).click();

  await ann.page.getByRole('button', { name: 'All people here' }).focus();
  await ann.page.keyboard.press('Enter');
  await ann.page.getByRole('button', { name: 'Bring everyone to me' }).press('Enter');
  await expect(ann.page.getByText('Everybody was brought to what you see')).toBeVisible();
  await expect(bo.page.getByText('Person 1 brought you here')).toBeVisible();
  await expect(bo.page.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => apart(ann, bo)).toBeLessThan(2);
  await bo.page.getByRole('button', { name: 'Back' }).click();
  await expect(bo.page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
});
