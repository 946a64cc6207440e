import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { PHONE } from './fixtures/hand.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

const tab = (page: Page): Locator => page.getByRole('tab', { name: 'Health', exact: true });
const open = async (page: Page): Promise<void> => {
  await tab(page).click();
  await expect(
    page.getByRole('tabpanel', { name: 'Health' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
};
const group = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const check = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const found = (page: Page, title: string): Promise<string[]> =>
  check(page, title)
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('[data-record] span')?.textContent ?? ''));

const NO_CHANNEL = 'Touchpoint without a channel';
const FRAME = 'Map without its frame';

test('findings stand by level and check, the tab counts errors and warnings, and both follow an edit', async ({
  library,
}) => {
  const { pages } = await library(
    { map: { scenario: 'From asking to borrowing' }, cards: [['Ask', 'Doing', 'Asks']] },
    'Ann',
    'Bo',
  );
  const [board, other] = pages;
  const { page } = board;
  // Use has no touchpoint, nor has Apply; the map has no goal.
  await expect(tab(page)).toHaveAttribute('aria-description', '3 errors and warnings');
  await open(page);
  await expect(group(page, 'Warnings').getByRole('heading', { level: 3 })).toHaveText('Warnings3');
  expect(await found(page, 'Stage without contents')).toEqual(['Apply', 'Use']);
  expect(await found(page, FRAME)).toEqual(['Library card']);
  await expect(check(page, FRAME)).toContainText('has no goal');
  await expect(check(page, FRAME)).toContainText('Who, in which situation, to what end');

  // What the other person does is found, and what they mend is gone.
  await other.addCard('Ask', 'Touchpoints', 'Desk');
  await expect.poll(() => found(page, NO_CHANNEL)).toEqual(['Desk']);
  await expect.poll(() => found(page, 'Stage without contents')).toEqual(['Use']);
  await expect(tab(page)).toHaveAttribute('aria-description', '3 errors and warnings');
  await other.card('Desk').click();
  await other.page.keyboard.press('Delete');
  await expect(check(page, NO_CHANNEL)).toHaveCount(0);

  await page.getByRole('radio', { name: /Notes/ }).check({ force: true });
  await expect(group(page, 'Warnings')).toHaveCount(0);
  await expect(group(page, 'Notes')).toBeVisible();
  await page.getByRole('radio', { name: /Errors/ }).check({ force: true });
  await expect(page.getByText('Nothing here at this level.')).toBeVisible();
});

test('a finding leads to its object by pointer and by key, and Details mends it in place', async ({
  library,
}) => {
  const { pages } = await library({ touchpoints: [['Ask', 'Desk']] }, 'Ann');
  const [board] = pages;
  const { page } = board;
  const details = page.getByRole('complementary', { name: 'Details' });
  await open(page);
  const jump = check(page, NO_CHANNEL).getByRole('button', { name: 'Show on board: Desk' });
  await jump.focus();
  await expect(details.getByRole('textbox', { name: 'Text' })).toHaveValue('Desk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Board' })).toBeVisible();
  await expect(board.card('Desk')).toBeInViewport();
  await expect(board.card('Desk')).toHaveAttribute('data-selected');

  await open(page);
  await check(page, FRAME).getByRole('button', { name: 'Show on board: Library card' }).first().focus();
  const goal = details.getByRole('textbox', { name: 'Goal' });
  await goal.fill('To have a card');
  await goal.blur();
  await expect(check(page, FRAME).getByText('has no goal')).toHaveCount(0);
  await expect(check(page, FRAME).getByText('has no scenario')).toBeVisible();
  await check(page, FRAME).getByRole('button', { name: 'Show on board: Library card' }).click();
  await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
});

test('a finding is muted with a reason, stays muted for others, and comes back', async ({ library }) => {
  const { pages } = await library({ touchpoints: [['Ask', 'Desk']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await open(page);
  await open(other.page);
  const mute = check(page, NO_CHANNEL).getByRole('button', { name: 'Mute: Desk' });
  await mute.focus();
  await page.keyboard.press('Enter');
  const reason = page.getByRole('textbox', { name: 'Why need it not be shown?' });
  await expect(reason).toBeFocused();
  await expect(page.getByRole('button', { name: 'Mute', exact: true })).toBeDisabled();
  await page.keyboard.type('A desk is no channel');
  await page.keyboard.press('Enter');
  await expect(check(page, NO_CHANNEL)).toHaveCount(0);
  // The keyboard is on the finding that stood beside it.
  await expect(page.locator('[data-spot^="finding|"]:focus')).toHaveCount(1);
  await expect(check(other.page, NO_CHANNEL)).toHaveCount(0);
  await other.page.getByText('Muted (1)').click();
  await expect(other.page.getByText('A desk is no channel')).toBeVisible();

  await board.undo();
  await expect(check(other.page, NO_CHANNEL)).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(check(other.page, NO_CHANNEL)).toHaveCount(0);
  await other.page.getByText('Muted (1)').click();
  await other.page.getByRole('button', { name: 'Show again: Desk' }).click();
  await expect(check(page, NO_CHANNEL)).toBeVisible();
  await expect(page.getByText(/^Muted/)).toHaveCount(0);
});

test('a board on which nothing is found is all clear', async ({ server, person }) => {
  const id = await server.makeBoard({});
  const page = await person('Ann');
  const board = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document: { format: 'wayline', schemaVersion: 1, board: { title: 'Bare' } } }),
  });
  const { id: bare } = (await board.json()) as { readonly id: string };
  expect(bare).not.toBe(id);
  await page.goto(`${server.url}/b/${bare}?view=health`);
  await expect(page.getByRole('heading', { name: 'All clear' })).toBeVisible();
  await expect(tab(page)).not.toHaveAttribute('aria-description');
});

test('the view is clean for assistive technology, on a desk and on a phone', async ({ server, person }) => {
  const document = libraryDocument({ touchpoints: [['Ask', 'Desk']] });
  const id = await server.makeBoard({ document });
  for (const [name, device] of [
    ['Ann', {}],
    ['Bo', PHONE],
  ] as const) {
    const page = await person(name, device);
    await page.goto(`${server.url}/b/${id}?view=health`);
    await expect(check(page, NO_CHANNEL)).toBeVisible();
    await check(page, NO_CHANNEL).getByRole('button', { name: 'Mute: Desk' }).click();
    await expect(page.getByRole('textbox', { name: 'Why need it not be shown?' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .disableRules('label-content-name-mismatch')
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
    const beyond = await page.evaluate(() => window.document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }
});
