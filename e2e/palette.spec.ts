import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Commands' });
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
/** The line that Enter would run. */
const current = (page: Page): Locator => options(page).and(page.locator('[aria-selected=true]'));

async function open(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
}

async function run(page: Page, typed: string): Promise<void> {
  await open(page);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
}

test('runs acts by name, by keys alone, and lists what was used last first', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Asks']] }, 'Ann');
  const [board] = pages;
  const { page } = board;
  await open(page);
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('tabl');
  await expect(current(page)).toContainText('View: Table');
  const id = await current(page).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');

  await run(page, 'view board');
  await expect(page.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true');
  const zoom = await board.zoom();
  await run(page, 'zoom out');
  await expect.poll(() => board.zoom()).toBeLessThan(zoom);
  await run(page, 'ada');
  await expect(page.getByRole('radio', { name: 'Ada' })).toBeChecked();
  await run(page, 'theme dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await open(page);
  await expect(options(page).nth(0)).toContainText('Theme: dark');
  await expect(options(page).nth(1)).toContainText('Ada');
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toContainText('Ada');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
});

test('inserts beside what is selected, and goes to steps', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  await board.column('Ask').click();
  await run(page, 'step after');
  await expect(page.getByRole('textbox', { name: 'Name of Untitled step' })).toBeFocused();
  await page.keyboard.type('Wait');
  await page.keyboard.press('Escape');
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Wait', 'Fill in', 'Borrow']);
  await board.lane('Touchpoints').click();
  await run(page, 'insert lane moments');
  await expect
    .poll(() => board.lanes())
    .toEqual(['Doing', 'Touchpoints', 'Moments of truth', 'Emotion', 'Pain points']);
  await board.undo();
  await expect.poll(() => board.lanes()).toEqual(['Doing', 'Touchpoints', 'Emotion', 'Pain points']);
  await run(page, 'go to borrow');
  await expect(board.column('Borrow').and(page.locator('[data-selected]'))).toBeInViewport();
});

test('says why something cannot be done, and what it found nothing for', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [{ page }] = pages;
  await open(page);
  await page.keyboard.type('undo');
  await expect(current(page)).toHaveText(/^Undo.*Nothing to undo/);
  await expect(current(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await field(page).fill('xyzzy');
  await expect(page.getByText('Nothing by that name')).toBeVisible();
  await field(page).fill('export svg');
  await current(page).click();
  await expect(page.getByRole('radio', { name: 'SVG' })).toBeChecked();
});

test('leads to other boards and to a new map', async ({ library, server }) => {
  await server.makeBoard({ title: 'A board of its own' });
  const { pages } = await library({}, 'Ann');
  const [{ page }] = pages;
  await page.getByRole('button', { name: 'Wayline menu' }).click();
  await page.getByRole('menuitem', { name: 'Commands' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a board of its own');
  await expect(current(page)).toContainText('Open board A board of its own');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Board title' })).toHaveValue('A board of its own');
  await open(page);
  await page.keyboard.type('new blueprint');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Board title' })).toHaveValue('New journey');
});

test('carries out what was entered before it could be shown', async ({ library, person }) => {
  const { url } = await library({ stickies: [['Later', [0, -200]]] });
  const page = await person('Ann');
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/(Palette|acts)-[^/]*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(url);
  const notes = page.getByRole('article', { name: 'Later', exact: true });
  await notes.click();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('searchbox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.type('tabl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Commands' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('searchbox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.type('duplicate');
  await page.keyboard.press('Enter');
  release();
  await expect(notes).toHaveCount(2);
  await expect(page.getByRole('dialog', { name: 'Commands' })).toHaveCount(0);
});
