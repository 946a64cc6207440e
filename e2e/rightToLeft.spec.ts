import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const HEBREW = 'שלום לכם';
const ARABIC = 'مرحبا بكم';

/** Where the letters of an element stand in the window, and how far its own box reaches. */
const lettersOf = (target: Locator) =>
  target.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { direction } = getComputedStyle(element);
    return { direction, right: Math.round(range.getBoundingClientRect().right) };
  });

/** Where a field begins its lines, and the way it runs. */
const fieldOf = (target: Locator) =>
  target.evaluate((element) => {
    const { direction, textAlign } = getComputedStyle(element);
    return { direction, textAlign, right: Math.round(element.getBoundingClientRect().right) };
  });

test('what is written from right to left begins at the right, while it is typed and after', async ({
  library,
}) => {
  const { pages, url, id } = await library(
    { cards: [['Ask', 'Doing', HEBREW]], stickies: [[ARABIC, [-200, 40]]], emotions: [['Ask', 'Ada', 1]] },
    'Ann',
  );
  const [board] = pages;
  const { page } = board;
  const editor = page.getByRole('grid').locator('textarea').or(page.locator('.react-flow__node textarea'));

  for (const [target, text] of [
    [board.card(HEBREW), HEBREW],
    [board.sticky(ARABIC), ARABIC],
  ] as const) {
    const letters = await lettersOf(target.getByText(text, { exact: true }).last());
    const box = await target.boundingBox();
    if (!box) throw new Error('not on the screen');
    expect(letters.direction).toBe('rtl');
    // Right at its padding, and no line goes beyond it.
    expect(box.x + box.width - letters.right).toBeGreaterThan(2);
    expect(box.x + box.width - letters.right).toBeLessThan(14);

    await target.focus();
    await page.keyboard.press('F2');
    await expect(editor.first()).toBeFocused();
    const field = await fieldOf(editor.first());
    expect(field).toMatchObject({ direction: 'rtl', textAlign: 'start' });
    expect(Math.abs(field.right - letters.right)).toBeLessThanOrEqual(3);
    await page.keyboard.press('Escape');
  }

  // A first Latin letter turns a text round while it is typed.
  await board.card(HEBREW).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('A ');
  await expect.poll(async () => (await fieldOf(editor.first())).direction).toBe('ltr');
  await page.keyboard.press('Escape');
  await board.undo();
  await expect(board.card(HEBREW)).toBeVisible();

  // A name too long for its stage ends at the left.
  await board.column('Apply').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(`${HEBREW} `.repeat(8).trim());
  await page.keyboard.press('Escape');
  const cut = page.locator('text', { hasText: /^שלום.*…$/u });
  await expect(cut).toHaveAttribute('direction', 'rtl');
  const ends = await cut.evaluate((line) => {
    if (!(line instanceof SVGTextContentElement)) throw new Error('no line of text');
    const at = (index: number) => line.getExtentOfChar(index).x;
    return { first: at(0), ellipsis: at(line.getNumberOfChars() - 1) };
  });
  expect(ends.ellipsis).toBeLessThan(ends.first);

  await board.saved();
  const svg = await (await fetch(`${new URL(url).origin}/api/boards/${id}/export?format=svg`)).text();
  for (const text of [HEBREW, ARABIC])
    expect(svg).toMatch(new RegExp(`<text[^>]* direction="rtl"[^>]*>${text}</text>`));
});

test('in Opportunities and Health it begins at the right, and where it lies is read from the outside inwards', async ({
  library,
}) => {
  const { pages } = await library(
    { opportunities: [['Ask', HEBREW, 4, 2]], touchpoints: [['Ask', ARABIC]] },
    'Ann',
  );
  const [board] = pages;
  const { page } = board;
  const rename = async (name: string, text: string): Promise<void> => {
    await board.column(name).focus();
    await page.keyboard.press('F2');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
    await expect(board.column(text)).toBeVisible();
  };
  await rename('Apply', 'לפני');
  await rename('Ask', 'אחרי');
  /** Which of two words stands further to the left. */
  const isInOrder = (line: Locator): Promise<boolean> =>
    line.evaluate((element) => {
      const [outer, inner] = [...element.querySelectorAll('bdi')].map((word) => word.getBoundingClientRect());
      return outer !== undefined && inner !== undefined && outer.right <= inner.left;
    });

  await page.getByRole('tab', { name: 'Opportunities' }).click();
  const chip = page.getByRole('article', { name: HEBREW, exact: true });
  const words = chip.getByText(HEBREW, { exact: true });
  expect((await lettersOf(words)).direction).toBe('rtl');
  const box = await chip.boundingBox();
  if (!box) throw new Error('not on the screen');
  const { right } = await lettersOf(words);
  expect(box.x + box.width - right).toBeLessThan(14);
  const ranking = page.getByRole('table', { name: 'Opportunities by rank' });
  expect(await isInOrder(ranking.getByRole('rowheader').filter({ hasText: 'לפני › אחרי' }))).toBe(true);

  await page.getByRole('tab', { name: 'Health' }).click();
  const found = page
    .getByRole('tabpanel', { name: 'Health' })
    .getByRole('paragraph')
    .filter({ hasText: 'לפני › אחרי' })
    .first();
  await expect(found).toBeVisible();
  expect(await isInOrder(found)).toBe(true);
});
