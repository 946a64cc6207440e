import type { Locator } from '@playwright/test';
import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const openOutline = async (board: BoardPage): Promise<void> => {
  await board.page.getByRole('tab', { name: 'Outline' }).click();
  await expect(board.page.getByRole('heading', { name: 'Library card', level: 2 })).toBeVisible();
};
const heading = (board: BoardPage, level: number, name: string): Locator =>
  board.page.getByRole('heading', { level, name, exact: true });
const names = (board: BoardPage, level: number): Promise<(string | null)[]> =>
  board.page
    .getByRole('tabpanel')
    .getByRole('heading', { level })
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')));

test('a map is written as an outline by keys alone, and others see it on the board', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await openOutline(board);

  // Enter writes the next step; Tab puts it into the next stage.
  await heading(board, 4, 'Ask').focus();
  await press('Enter', 'End', 'Enter');
  await keyboard.type('Wait');
  await press('Enter');
  await keyboard.type('Choose');
  await press('Escape');
  await expect(heading(board, 4, 'Choose')).toBeFocused();
  await expect.poll(() => names(board, 4)).toEqual(['Ask', 'Wait', 'Choose', 'Fill in', 'Borrow']);
  await press('F2', 'Tab');
  await keyboard.type(' books');
  await press('Escape');
  await expect.poll(() => names(board, 4)).toEqual(['Ask', 'Wait', 'Fill in', 'Choose books', 'Borrow']);
  await press('Alt+ArrowDown');
  await expect.poll(() => names(board, 4)).toEqual(['Ask', 'Wait', 'Fill in', 'Borrow', 'Choose books']);

  // Ctrl+Enter goes into the step; Enter writes the next card; Tab puts it into the next lane.
  await heading(board, 4, 'Wait').focus();
  await press('ControlOrMeta+Enter');
  await keyboard.type('Stands in a line');
  await press('Enter');
  await keyboard.type('No chair');
  await press('Tab', 'Tab');
  await expect(board.announcement).toHaveText('moved to Wait, Pain points, 1 of 1');
  await keyboard.type('s');
  await press('Enter');
  await keyboard.type('Gone');
  for (let letter = 0; letter < 5; letter++) await press('Backspace');
  // The caret stands in the row before.
  await keyboard.type('!');
  await press('Escape');
  await expect(board.page.getByRole('article', { name: 'No chairs!' })).toBeFocused();
  await expect(board.page.getByRole('article', { name: 'No chairs!' })).toHaveAttribute(
    'aria-roledescription',
    'Pain point',
  );

  // Stages and lanes are written in the same way.
  await heading(board, 3, 'Use').focus();
  await press('F2', 'Enter');
  await keyboard.type('Return');
  await press('Escape');
  await expect(heading(board, 3, 'Return')).toBeFocused();
  await board.page.getByRole('group', { name: 'Doing' }).focus();
  await press('F2', 'Enter');
  await keyboard.type('Opportunities');
  await press('Escape');
  await expect(board.page.getByRole('group', { name: 'Opportunities' })).toBeFocused();
  await press('Alt+ArrowUp');

  await expect
    .poll(() => other.headers('Steps'))
    .toEqual(['Ask', 'Wait', 'Fill in', 'Borrow', 'Choose books', expect.anything()]);
  await expect.poll(() => other.headers('Stages')).toEqual(['Apply', 'Use', 'Return']);
  await expect(other.card('Stands in a line')).toBeVisible();
  await expect.poll(() => other.cards('Wait', 'Pain points')).toEqual(['No chairs!']);
  await expect
    .poll(() => other.lanes())
    .toEqual(['Opportunities', 'Doing', 'Touchpoints', 'Emotion', 'Pain points']);
});

test('keys that come before the next paint are not lost', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  await openOutline(board);
  // As on a laptop that is busy: a frame comes late.
  await board.page.evaluate(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => Number(setTimeout(() => frame(callback), 400));
  });
  await heading(board, 4, 'Ask').focus();
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('Wait');
  await keyboard.press('Tab');
  await keyboard.press('Escape');
  await expect(heading(board, 4, 'Wait')).toBeFocused();
  await expect.poll(() => names(board, 4)).toEqual(['Ask', 'Fill in', 'Wait', 'Borrow']);
});

test('arrows walk the rows, fold and unfold, and cross from text to text', async ({ library }) => {
  const { pages } = await library(
    {
      cards: [
        ['Ask', 'Doing', 'First'],
        ['Ask', 'Doing', 'Second'],
      ],
      emotions: [['Ask', 'Ada', 1]],
    },
    'Ann',
  );
  const [board] = pages;
  const { keyboard } = board.page;
  await openOutline(board);
  const card = (name: string): Locator => board.page.getByRole('article', { name, exact: true });
  await heading(board, 3, 'Apply').focus();
  await keyboard.press('ArrowDown');
  await expect(heading(board, 4, 'Ask')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(card('First')).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.type(' card');
  await keyboard.press('Escape');
  await expect(card('Second card')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(board.emotion('Ask', 'Ada')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(board.emotion('Ask', 'Ada')).toHaveAttribute('aria-valuenow', '0');
  await keyboard.press('5');
  await expect(board.emotion('Ask', 'Ada')).toHaveAttribute('aria-valuetext', 'Very happy');

  await heading(board, 4, 'Ask').focus();
  await keyboard.press('ArrowLeft');
  await expect(card('First')).toBeHidden();
  await keyboard.press('ArrowRight');
  await expect(card('First')).toBeVisible();
  await board.page.getByRole('button', { name: 'Hide all' }).click();
  await expect(heading(board, 4, 'Ask')).toBeHidden();
  await board.page.getByRole('button', { name: 'Show what is in Apply' }).click();
  await expect(heading(board, 4, 'Ask')).toBeVisible();
});

test('a press puts the caret where it fell, and undo takes back what was written', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'desk']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  await openOutline(board);
  const card = board.page.getByRole('article', { name: 'desk', exact: true });
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not on the screen');
  await board.page.mouse.click(box.x + 8, box.y + box.height / 2);
  await board.page.keyboard.type('Ask at the ');
  await board.page.keyboard.press('Escape');
  await expect(other.card('Ask at the desk')).toBeVisible();
  await board.page.keyboard.press('ControlOrMeta+z');
  await expect(other.card('desk')).toBeVisible();
});

test('whoever may only read walks the rows and changes nothing', async ({ server, library, person }) => {
  const { id, pages } = await library({ cards: [['Ask', 'Doing', 'desk']] }, 'Ann');
  const [ann] = pages;
  const link = await ann.page.evaluate(async (board) => {
    const response = await fetch(`/api/boards/${board}/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'viewer' }),
    });
    return (await response.json()) as { url: string };
  }, id);
  const page = await person('Vera');
  await page.goto(`${server.url}/j${new URL(link.url).hash}`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Vera');
  await page.keyboard.press('Enter');
  for (const view of ['Outline', 'Table']) {
    await page.getByRole('tab', { name: view }).click();
    const card = page.getByRole('article', { name: 'desk', exact: true });
    await card.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Delete');
    await expect(card).toBeVisible();
    await expect(page.getByRole('tabpanel').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('tabpanel').getByRole('button', { name: /^Add|^Actions/ })).toHaveCount(0);
  }
});
