import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { PHONE } from './fixtures/hand.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

const WAYS = [
  ['Ask', 'Lend at the door', 4, 2],
  ['Fill in', 'One short form', 5, 5],
  ['Borrow', 'Open on Sunday'],
] as const;

const open = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Opportunities' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Opportunities' })).toBeVisible();
  await expect(field(page).or(page.getByText('No opportunities yet'))).toBeVisible();
};
const field = (page: Page): Locator => page.getByRole('region', { name: 'Impact and effort' });
const chip = (page: Page, name: string): Locator => field(page).getByRole('article', { name, exact: true });
const ranking = (page: Page): Locator => page.getByRole('table', { name: 'Opportunities by rank' });
const place = (page: Page, name: string): Locator => field(page).locator(`[data-place="${name}"]`);
/** The ranking's rows as "rank text impact effort". */
const rows = (page: Page): Promise<string[]> =>
  ranking(page)
    .getByRole('row')
    .evaluateAll((all) =>
      all.slice(1).map((row) => {
        const [rank, impact, effort] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        return [rank, row.querySelector('th button')?.textContent, impact, effort].join(' ');
      }),
    );
const cards = (page: Page, where: string): Promise<(string | null)[]> =>
  place(page, where)
    .getByRole('article')
    .evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));

test('the tabs are the six views, and arrows go through them', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const { page } = pages[0];
  const tabs = page.getByRole('tablist', { name: 'Views' }).getByRole('tab');
  await expect(tabs).toHaveCount(6);
  for (const [i, name] of ['Board', 'Table', 'Outline', 'Personas', 'Opportunities', 'Health'].entries())
    await expect(tabs.nth(i)).toHaveAccessibleName(name);
  await page.getByRole('tab', { name: 'Board', exact: true }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Health' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tabpanel', { name: 'Opportunities' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('view')).toBe('opportunities');
});

test('opportunities lie where their numbers say, and the ranking lists them best first', async ({
  library,
}) => {
  const { pages } = await library({ opportunities: [...WAYS, ['Ask', 'Self-service desk', 4, 2]] }, 'Ann');
  const { page } = pages[0];
  await open(page);
  expect((await cards(page, '4:2')).toSorted()).toEqual(['Lend at the door', 'Self-service desk']);
  expect(await cards(page, '5:5')).toEqual(['One short form']);
  expect(await cards(page, 'tray')).toEqual(['Open on Sunday']);
  await expect(chip(page, 'Lend at the door')).toHaveAttribute(
    'aria-description',
    'impact 4, effort 2, quick wins',
  );
  // Two of one place lie beside each other, never on each other.
  const [one, two] = [
    await chip(page, 'Lend at the door').boundingBox(),
    await chip(page, 'Self-service desk').boundingBox(),
  ];
  if (!one || !two) throw new Error('not on the screen');
  expect(one.y + one.height <= two.y || two.y + two.height <= one.y).toBe(true);

  const found = await rows(page);
  expect(found.slice(0, 2).toSorted()).toEqual(['1 Lend at the door 4 2', '1 Self-service desk 4 2']);
  expect(found.slice(2)).toEqual(['3 One short form 5 5', '– Open on Sunday – –']);
  await ranking(page).getByRole('button', { name: 'Impact' }).click();
  await expect(ranking(page).getByRole('columnheader', { name: 'Impact' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect.poll(async () => (await rows(page))[0]).toBe('3 One short form 5 5');
  await ranking(page).getByRole('button', { name: 'Opportunity' }).click();
  await expect.poll(async () => (await rows(page))[0]).toBe('1 Lend at the door 4 2');
  await ranking(page).getByRole('button', { name: 'Opportunity' }).click();
  await expect.poll(async () => (await rows(page))[0]).toBe('1 Self-service desk 4 2');
});

test('dragging writes the numbers for both people in one step, and the tray takes them away', async ({
  library,
}) => {
  const { pages } = await library({ opportunities: WAYS }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await open(page);
  await open(other.page);
  const drag = async (name: string, to: string): Promise<void> =>
    board.drag(await board.middleOf(chip(page, name)), await board.middleOf(place(page, to)));

  await chip(page, 'Open on Sunday').scrollIntoViewIfNeeded();
  await drag('Open on Sunday', '3:1');
  await expect.poll(() => cards(other.page, '3:1')).toEqual(['Open on Sunday']);
  await expect(chip(other.page, 'Open on Sunday')).toHaveAttribute(
    'aria-description',
    'impact 3, effort 1, fill-ins',
  );
  await expect(board.announcement.filter({ hasText: 'impact 3, effort 1, fill-ins' })).toBeAttached();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('radio', { name: 'Impact 3, effort 1' })).toBeChecked();
  await board.undo();
  await expect.poll(() => cards(other.page, 'tray')).toEqual(['Open on Sunday']);

  await drag('Lend at the door', 'tray');
  await expect.poll(async () => (await cards(other.page, 'tray')).length).toBe(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => cards(other.page, '4:2')).toEqual(['Lend at the door']);

  // What is let go beside the field, or called back, stays.
  const from = await board.middleOf(chip(page, 'Lend at the door'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 150, from.y + 90, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => cards(page, '4:2')).toEqual(['Lend at the door']);
});

test('others see a card on its way through the matrix, and where it comes from', async ({ library }) => {
  const { pages } = await library({ opportunities: WAYS }, 'Ann', 'Bo');
  const [{ page }, other] = pages;
  await open(page);
  await open(other.page);
  // One and the same place, however large the window is.
  await other.page.setViewportSize({ width: 1100, height: 800 });
  const carried = field(other.page).locator('[data-peer]').filter({ hasText: 'Lend at the door' }).last();
  const { x, y } = await pages[0].middleOf(chip(page, 'Lend at the door'));
  const to = await pages[0].middleOf(place(page, '2:4'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await expect(chip(other.page, 'Lend at the door')).toHaveAttribute('data-carried');
  const isOver = async (): Promise<boolean> => {
    const [card, cell] = [await other.middleOf(carried), await other.middleOf(place(other.page, '2:4'))];
    return Math.hypot(card.x - cell.x, card.y - cell.y) < 3;
  };
  await expect.poll(isOver).toBe(true);
  expect(await cards(other.page, '4:2')).toEqual(['Lend at the door']);
  await page.keyboard.press('Escape');
  await expect(chip(other.page, 'Lend at the door')).not.toHaveAttribute('data-carried');
  await expect(field(other.page).getByText('Lend at the door')).toHaveCount(1);
  await page.mouse.up();
});

test('arrows change the numbers and say so, Enter writes, Backspace clears, Delete deletes', async ({
  library,
}) => {
  const { pages } = await library({ opportunities: WAYS }, 'Ann');
  const [board] = pages;
  const { page } = board;
  const { keyboard } = page;
  await open(page);
  await chip(page, 'Lend at the door').focus();
  await keyboard.press('ArrowUp');
  await expect(board.announcement.filter({ hasText: 'impact 5, effort 2, quick wins' })).toBeAttached();
  await expect(chip(page, 'Lend at the door')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(() => cards(page, '5:4')).toEqual(['Lend at the door']);
  await expect(chip(page, 'Lend at the door')).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect.poll(() => cards(page, '5:4')).toEqual(['Lend at the door']);
  // Each press is one step of its own.
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(() => cards(page, '5:3')).toEqual(['Lend at the door']);

  await chip(page, 'Open on Sunday').focus();
  await keyboard.press('ArrowLeft');
  await expect.poll(() => cards(page, '3:3')).toEqual(['Open on Sunday']);
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.type(' too');
  await keyboard.press('Enter');
  await expect(chip(page, 'Open on Sunday too')).toBeFocused();
  await keyboard.press('Backspace');
  await expect.poll(() => cards(page, 'tray')).toEqual(['Open on Sunday too']);
  await expect(chip(page, 'Open on Sunday too')).toBeFocused();
  await keyboard.press('Delete');
  await expect(chip(page, 'Open on Sunday too')).toHaveCount(0);
  await board.undo();
  await expect(chip(page, 'Open on Sunday too')).toBeVisible();
});

test('the selection comes along from the board and back, and the filter and the lens narrow it', async ({
  library,
}) => {
  const { pages } = await library(
    { personas: ['Ada', 'Ben'], opportunities: [...WAYS, ['Ask', 'Read it aloud', 3, 3, 'Ben']] },
    'Ann',
  );
  const [board] = pages;
  const { page } = board;
  const details = page.getByRole('complementary', { name: 'Details' });
  const text = details.getByRole('textbox', { name: 'Text' });
  await board.card('One short form').click();
  await open(page);
  await expect(text).toHaveValue('One short form');
  await ranking(page).getByRole('button', { name: 'Lend at the door', exact: true }).click();
  await expect(text).toHaveValue('Lend at the door');
  await page.getByRole('button', { name: 'Show on board: Open on Sunday' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Board' })).toBeVisible();
  await expect(board.card('Open on Sunday')).toBeInViewport();
  await expect(board.card('Open on Sunday')).toHaveAttribute('data-selected');
  await expect(text).toHaveValue('Open on Sunday');

  await open(page);
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Use');
  await expect.poll(async () => await rows(page)).toEqual(['– Open on Sunday – –']);
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('All stages');
  await expect.poll(async () => (await rows(page)).length).toBe(4);
  await page
    .getByRole('radiogroup', { name: 'Seen by' })
    .getByRole('radio', { name: 'Ada' })
    .check({ force: true });
  await expect(chip(page, 'Read it aloud')).toHaveCSS('opacity', '0.28');
  await expect(chip(page, 'Lend at the door')).toHaveCSS('opacity', '1');
});

test('an empty view tells how to make one, and makes it', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await open(page);
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  await page.keyboard.type('Lend at the door');
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Lend at the door')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => rows(page)).toEqual(['1 Lend at the door 3 3']);
  await expect(other.lane('Opportunities')).toBeVisible();
  // One that was never written leaves nothing behind.
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rows(page)).toEqual(['1 Lend at the door 3 3']);
});

test('viewers see everything and change nothing', async ({ server, person }) => {
  const id = await server.makeBoard({ document: libraryDocument({ opportunities: WAYS }) });
  const made = await fetch(`${server.url}/api/boards/${id}/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'viewer' }),
  });
  const { url } = (await made.json()) as { readonly url: string };
  const page = await person('Vic');
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await open(page);
  await expect(page.getByRole('button', { name: 'Add opportunity' })).toHaveCount(0);
  await chip(page, 'Lend at the door').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Backspace');
  const board = new BoardPage(page);
  await board.drag(
    await board.middleOf(chip(page, 'Lend at the door')),
    await board.middleOf(place(page, '1:5')),
  );
  await expect.poll(() => cards(page, '4:2')).toEqual(['Lend at the door']);
  await page.getByRole('tab', { name: 'Health' }).click();
  await expect(page.getByRole('heading', { name: 'Warnings' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mute/ })).toHaveCount(0);
});

test('the view is clean for assistive technology, on a desk and on a phone, where a finger carries', async ({
  server,
  person,
}) => {
  const clean = async (page: Page, where: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page })
      .disableRules('label-content-name-mismatch')
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`),
      where,
    ).toEqual([]);
  };
  const id = await server.makeBoard({ document: libraryDocument({ opportunities: WAYS }) });
  const desk = await person('Ann');
  await desk.goto(`${server.url}/b/${id}?view=opportunities`);
  await expect(chip(desk, 'One short form')).toBeVisible();
  await clean(desk, 'desk');
  const phone = await person('Bo', PHONE);
  await phone.goto(`${server.url}/b/${id}?view=opportunities`);
  await expect(chip(phone, 'One short form')).toBeVisible();
  await clean(phone, 'phone');
  expect(
    await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);

  const board = new BoardPage(phone);
  const from = await board.middleOf(chip(phone, 'Lend at the door'));
  const to = await board.middleOf(place(phone, '2:3'));
  const client = await phone.context().newCDPSession(phone);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', from);
  await expect(chip(phone, 'Lend at the door')).toHaveAttribute('data-lifted');
  for (let i = 1; i <= 4; i++)
    await touch('touchMove', {
      x: from.x + ((to.x - from.x) * i) / 4,
      y: from.y + ((to.y - from.y) * i) / 4,
    });
  await touch('touchEnd');
  await expect.poll(() => cards(desk, '2:3')).toEqual(['Lend at the door']);
});
