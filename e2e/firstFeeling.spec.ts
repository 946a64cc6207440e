import { PHONE } from './fixtures/hand.ts';
import { expect, test } from './fixtures/test.ts';

const NOBODY = { personas: [] } as const;

test('a press in the curve of a map without personas says how the step feels, and brings the persona', async ({
  library,
}) => {
  const { pages } = await library(NOBODY, 'Ann');
  const [board] = pages;
  await board.cell('Ask', 'Emotion').hover();
  await board.page.getByRole('button', { name: 'Add emotion: Ask', exact: true }).click();
  await expect(board.emotion('Ask', 'Customer')).toHaveAttribute('aria-valuenow', '0');
  await expect(board.emotion('Ask', 'Customer')).toBeFocused();
  await expect(board.page.getByRole('radio', { name: /Customer/ })).toBeVisible();
  await board.page.keyboard.press('ControlOrMeta+z');
  await expect(board.emotion('Ask', 'Customer')).toHaveCount(0);
  await expect(board.page.getByRole('radio', { name: /Customer/ })).toHaveCount(0);
});

test('a digit does it by key, and what is typed next is the reason', async ({ library }) => {
  const { pages } = await library(NOBODY, 'Ann');
  const [board] = pages;
  await board.cell('Ask', 'Emotion').focus();
  await board.page.keyboard.press('4');
  await expect(board.emotion('Ask', 'Customer')).toBeFocused();
  await expect(board.emotion('Ask', 'Customer')).toHaveAttribute('aria-valuenow', '1');
  await board.page.keyboard.type('They know me');
  await board.page.keyboard.press('Enter');
  await expect(board.page.getByText('They know me').first()).toBeVisible();
});

test('the table and the outline do it too', async ({ library }) => {
  const { pages } = await library(NOBODY, 'Ann');
  const [{ page }] = pages;
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('gridcell', { name: 'Ask, Emotion', exact: true }).focus();
  await page.keyboard.press('2');
  const feeling = page.getByRole('slider', { name: 'Ask, Customer', exact: true });
  await expect(feeling).toHaveAttribute('aria-valuenow', '-1');
  await expect(feeling).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(feeling).toHaveCount(0);
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('heading', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Add emotion: Ask', exact: true }).click();
  await expect(feeling).toHaveAttribute('aria-valuenow', '0');
});

test('and the phone, one step at a time', async ({ library, person }) => {
  const { url } = await library(NOBODY);
  const page = await person('Ann', PHONE);
  await page.goto(url);
  await page.getByRole('button', { name: 'Add emotion: Ask', exact: true }).tap();
  await expect(page.getByRole('slider', { name: 'Ask, Customer', exact: true })).toBeVisible();
  // The faces lie open, since zero is only where it begins.
  await page.getByRole('button', { name: 'Happy: Ask, Customer', exact: true }).tap();
  await expect(page.getByRole('slider', { name: 'Ask, Customer', exact: true })).toHaveAttribute(
    'aria-valuenow',
    '1',
  );
});

test('the first persona of a board joins its one map', async ({ library }) => {
  const { pages } = await library(NOBODY, 'Ann');
  const [{ page }] = pages;
  await page.getByRole('tab', { name: 'Personas' }).click();
  await page.getByRole('button', { name: 'Make the first persona' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Ada');
  await expect(page.getByRole('button', { name: 'Add to Library card' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take off Library card' })).toBeVisible();
});

test('the letters of the tools reach the board while a tab has the keyboard', async ({ library }) => {
  const { pages } = await library(NOBODY, 'Ann');
  const [{ page }] = pages;
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.keyboard.press('n');
  const tool = page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
});
