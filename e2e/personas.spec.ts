import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

const tab = (page: Page) => page.getByRole('tab', { name: 'Personas' });
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

async function seriousOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The entries of a list of sentences, without the line that waits for the next. */
const entries = (page: Page, name: string): Promise<string[]> =>
  list(page, name)
    .getByRole('listitem')
    .getByRole('textbox')
    .evaluateAll((fields) =>
      fields.map((one) => (one as HTMLTextAreaElement).value).filter((text) => text !== ''),
    );

test('a persona is made and described by keyboard alone, and the other sees it live', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = [pages[0].page, pages[1].page];
  await tab(bo).click();
  await tab(ann).focus();
  await ann.keyboard.press('Enter');
  expect(new URL(ann.url()).searchParams.get('view')).toBe('personas');

  await ann.getByRole('button', { name: 'Add persona' }).focus();
  await ann.keyboard.press('Enter');
  await expect(field(ann, 'Name')).toBeFocused();
  await ann.keyboard.type('Ida Falk');
  await expect(card(bo, 'Ida Falk')).toBeVisible();
  await bo.getByRole('button', { name: 'Open Ida Falk' }).click();
  await ann.keyboard.press('Tab');
  await ann.keyboard.type('Borrows for her class');
  await ann.keyboard.press('Tab');
  await ann.keyboard.type('Twenty-six books, one card.');
  await expect(field(bo, 'In a few words')).toHaveValue('Borrows for her class');
  await expect(field(bo, 'Quote')).toHaveValue('Twenty-six books, one card.');

  await field(ann, 'Add a goal').focus();
  await ann.keyboard.type('Forty books by Monday');
  await ann.keyboard.press('Enter');
  await ann.keyboard.type('No fines');
  await ann.keyboard.press('Enter');
  await ann.keyboard.type('A quiet table');
  await ann.keyboard.press('Alt+ArrowUp');
  await expect(field(ann, 'Goals, 2')).toBeFocused();
  await expect
    .poll(() => entries(bo, 'Goals'))
    .toEqual(['Forty books by Monday', 'A quiet table', 'No fines']);
  await ann.keyboard.press('ControlOrMeta+a');
  await ann.keyboard.press('Backspace');
  await ann.keyboard.press('Backspace');
  await expect.poll(() => entries(bo, 'Goals')).toEqual(['Forty books by Monday', 'No fines']);
  await expect(field(ann, 'Goals, 1')).toBeFocused();

  await field(ann, 'Add a job').focus();
  await ann.keyboard.type('a new term starts');
  await ann.keyboard.press('Tab');
  await expect(field(ann, 'Jobs to be done, 1, I want')).toBeFocused();
  await ann.keyboard.type('one card for all');
  await field(ann, 'Add a trait').focus();
  await ann.keyboard.type('Patience');
  await ann.keyboard.press('Tab');
  const patience = ann.getByRole('slider', { name: 'Patience' });
  await expect(patience).toBeFocused();
  for (let press = 0; press < 5; press++) await ann.keyboard.press('ArrowRight');
  await expect(bo.getByRole('slider', { name: 'Patience' })).toHaveValue('55');
  await expect(field(bo, 'Jobs to be done, 1, I want')).toHaveValue('one card for all');

  await ann.getByRole('radio', { name: 'Rose, hexagon' }).focus();
  await ann.keyboard.press('Space');
  await expect(bo.getByRole('radio', { name: 'Rose, hexagon' })).toBeChecked();
  await field(ann, 'Customer share').focus();
  await ann.keyboard.type('12,5');
  await ann.keyboard.press('Enter');
  await expect(field(bo, 'Customer share')).toHaveValue('12.5 %');

  await ann.getByRole('button', { name: 'Add to Library card' }).focus();
  await ann.keyboard.press('Enter');
  await ann.getByRole('button', { name: 'Put sheet on the board' }).focus();
  await ann.keyboard.press('Enter');
  await ann.getByRole('button', { name: 'Show it' }).click();
  await expect(ann.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true');
  await expect(ann.locator('[aria-roledescription="Persona sheet"]')).toBeInViewport();
  await pages[0].saved();
});

test('two write one list in turn, wherever the caret of the other is; each undoes only what is theirs', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = [pages[0].page, pages[1].page];
  for (const page of [ann, bo]) {
    await tab(page).click();
    await page.getByRole('button', { name: 'Open Ada' }).click();
  }
  await field(ann, 'Add a need').fill('A map of the shelves');
  await ann.keyboard.press('Enter');
  await expect.poll(() => entries(bo, 'Needs')).toEqual(['A map of the shelves']);
  await field(bo, 'Needs, 1').focus();
  await bo.keyboard.press('End');
  await bo.keyboard.type(', printed');
  await expect.poll(() => entries(ann, 'Needs')).toEqual(['A map of the shelves, printed']);
  await field(ann, 'Add a need').last().fill('Longer hours');
  await ann.keyboard.press('Escape');
  const both = ['A map of the shelves, printed', 'Longer hours'];
  for (const page of [ann, bo]) await expect.poll(() => entries(page, 'Needs')).toEqual(both);
  await expect(field(bo, 'Needs, 1')).toBeFocused();
  await field(bo, 'Quote').fill('Where is the third floor?');
  await bo.keyboard.press('Escape');
  await expect(field(ann, 'Quote')).toHaveValue('Where is the third floor?');
  await ann.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => entries(ann, 'Needs')).toEqual(['A map of the shelves, printed']);
  await expect(field(ann, 'Quote')).toHaveValue('Where is the third floor?');
});

test('the gallery is put in order, copied from and deleted from, after asking where it is used', async ({
  library,
}) => {
  const { pages } = await library({ personas: ['Ada', 'Ben'], emotions: [['Ask', 'Ben', -1]] }, 'Ann');
  const [{ page }] = pages;
  await tab(page).click();
  const names = (): Promise<(string | null)[]> =>
    list(page, 'Personas')
      .getByRole('article')
      .evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label')));
  await expect.poll(names).toEqual(['Ada', 'Ben']);
  await page.getByRole('button', { name: 'Open Ben' }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(names).toEqual(['Ben', 'Ada']);
  await expect(page.getByRole('button', { name: 'Open Ben' })).toBeFocused();

  await page.getByRole('button', { name: 'Acts on Ben' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(field(page, 'Name')).toHaveValue('Ben (copy)');
  await page.getByRole('button', { name: 'All personas' }).click();
  await expect.poll(names).toEqual(['Ben', 'Ben (copy)', 'Ada']);

  await page.getByRole('button', { name: 'Open Ben', exact: true }).focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete Ben?' });
  await expect(dialog).toContainText('1 feeling go');
  await dialog.getByRole('button', { name: 'Delete persona' }).click();
  await expect.poll(names).toEqual(['Ben (copy)', 'Ada']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(names).toEqual(['Ben', 'Ben (copy)', 'Ada']);

  await card(page, 'Ada').getByRole('button', { name: 'Seen by Ada' }).click();
  await expect(
    page.getByRole('radiogroup', { name: 'Seen by' }).getByRole('radio', { name: 'Ada' }),
  ).toBeChecked();
});

test('comparing two lists exactly what differs, and each difference leads to its object', async ({
  library,
}) => {
  const { pages } = await library(
    {
      personas: ['Ada', 'Ben'],
      emotions: [
        ['Ask', 'Ada', 2],
        ['Ask', 'Ben', -1],
        ['Fill in', 'Ada', 1],
        ['Fill in', 'Ben', 1],
        ['Borrow', 'Ben', 0],
      ],
      cards: [
        ['Ask', 'Doing', 'Rings the desk', 'Ada'],
        ['Ask', 'Pain points', 'Nobody answers', 'Ben'],
        ['Fill in', 'Doing', 'Writes the form'],
      ],
    },
    'Ann',
  );
  const [board] = pages;
  const { page } = board;
  await tab(page).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(
    page.getByRole('img', { name: 'Emotion curves of Ada and Ben on Library card' }),
  ).toBeVisible();
  const rows = async (name: string): Promise<string[]> => {
    const texts = await list(page, name).getByRole('listitem').allInnerTexts();
    return texts.map((text) => text.split('\n').filter(Boolean).join(' | '));
  };
  const onMap = page.getByRole('region', { name: 'On Library card' });
  await expect(onMap).toContainText('4 differences');
  expect(await onMap.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['Ask', 'Borrow']);
  await expect
    .poll(() => rows('Ask'))
    .toEqual([
      'Feeling | Ada: | +2 | Ben: | −1',
      'Note | Ada: | Rings the desk | Ben: | –',
      'Note | Ada: | – | Ben: | Nobody answers',
    ]);
  await expect.poll(() => rows('Borrow')).toEqual(['Feeling | Ada: | – | Ben: | 0']);
  await expect.poll(() => rows('On the sheet')).toEqual(['Name | Ada: | Ada | Ben: | Ben']);
  expect(await seriousOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Swap' }).click();
  await expect.poll(() => rows('Borrow')).toEqual(['Feeling | Ben: | 0 | Ada: | –']);

  await list(page, 'Ask').getByRole('button', { name: 'Note' }).last().click();
  await expect(board.card('Nobody answers')).toBeInViewport();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Note');
  await tab(page).click();
  await expect(page.getByRole('region', { name: 'On Library card' })).toBeVisible();
});

test('taking a persona off its map asks first, and takes its feelings along', async ({ library }) => {
  const { pages } = await library(
    { personas: ['Ada', 'Ben'], emotions: [['Ask', 'Ben', -1]], cards: [['Ask', 'Doing', 'Rings', 'Ben']] },
    'Ann',
  );
  const [board] = pages;
  const { page } = board;
  await expect(board.emotion('Ask', 'Ben')).toBeVisible();
  await tab(page).click();
  await page.getByRole('button', { name: 'Open Ben' }).click();
  await page.getByRole('button', { name: 'Take off Library card' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take Ben off Library card?' });
  await expect(dialog).toContainText('1 feeling will be deleted. 1 card will no longer name it.');
  await dialog.getByRole('button', { name: 'Take off the map' }).click();
  await expect(page.getByRole('button', { name: 'Add to Library card' })).toBeVisible();
  await page.getByRole('tab', { name: 'Board' }).click();
  await expect(board.card('Rings')).toBeVisible();
  await expect(board.emotion('Ask', 'Ben')).toHaveCount(0);
});

test('a viewer reads the sheet and writes nothing', async ({ server, person }) => {
  const id = await server.makeBoard({ document: libraryDocument({ personas: ['Ada', 'Ben'] }) });
  const made = await fetch(`${server.url}/api/boards/${id}/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'viewer' }),
  });
  const { token } = (await made.json()) as { token: string };
  const page = await person('Viewer');
  await page.goto(`${server.url}/j#${token}`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
  await tab(page).click();
  await expect(page.getByRole('button', { name: 'Add persona' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Ada' }).click();
  await expect(field(page, 'Name')).not.toBeEditable();
  await expect(page.getByRole('radio', { name: 'Teal, circle' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Add a goal' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Put sheet on the board' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Add|Take off|Remove)/ })).toHaveCount(0);
});

test('gallery, sheet and the invitation to the first persona have nothing that axe calls serious', async ({
  library,
  server,
  person,
}) => {
  const { pages } = await library({ personas: ['Ada', 'Ben'] }, 'Ann');
  const [{ page }] = pages;
  await tab(page).click();
  await expect(card(page, 'Ada')).toBeVisible();
  const found = await seriousOn(page);
  await page.getByRole('button', { name: 'Open Ada' }).click();
  await field(page, 'Add a trait').fill('Patience');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a channel' }).click();
  await page.getByRole('menuitem', { name: 'Email' }).click();
  await page
    .getByRole('radiogroup', { name: 'Email, how much they like it' })
    .getByRole('radio', { name: 'Likes' })
    .check();
  await expect(page.getByRole('slider', { name: 'Patience' })).toBeVisible();
  found.push(...(await seriousOn(page)));

  const empty = new BoardPage(await person('Bo'));
  const id = await server.makeBoard({ document: libraryDocument({ personas: [] }) });
  await empty.open(`${server.url}/b/${id}`);
  await tab(empty.page).click();
  await expect(empty.page.getByRole('button', { name: 'Make the first persona' })).toBeVisible();
  found.push(...(await seriousOn(empty.page)));
  expect(found).toEqual([]);
  await empty.page.reload();
  await empty.page.getByRole('button', { name: 'Make the first persona' }).click();
  await expect(field(empty.page, 'Name')).toBeFocused();
});
