import type { Locator } from '@playwright/test';
import { pointersBox } from './fixtures/pointers.ts';
import { expect, test } from './fixtures/test.ts';

/** What is drawn of something; its marks of selection and focus are never faded. */
const drawing = (target: Locator): Locator => target.locator('> [aria-hidden=true]').first();

test('each sees what the other selects, where they type, and when they go', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Shared']] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  const people = ann.page.getByRole('list', { name: 'People here' }).getByRole('listitem');
  await expect(people).toHaveCount(2);

  await bo.card('Shared').click();
  const mark = ann.page.locator('[data-remote=selection]');
  await expect(mark).toHaveCount(1);
  const [marked, card] = await Promise.all([mark.boundingBox(), ann.card('Shared').boundingBox()]);
  expect(Math.abs((marked?.x ?? 0) - (card?.x ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((marked?.width ?? 0) - (card?.width ?? 0))).toBeLessThanOrEqual(1);

  await bo.page.keyboard.press('F2');
  await bo.page.keyboard.press('End');
  const caret = ann.page.locator('[data-remote=caret]');
  await expect(caret).toBeVisible();
  const before = (await caret.boundingBox())?.x ?? 0;
  await bo.page.keyboard.type(' words');
  await expect(ann.card('Shared words')).toBeVisible();
  await expect.poll(async () => (await caret.boundingBox())?.x ?? 0).toBeGreaterThan(before + 20);
  await bo.page.keyboard.press('Escape');
  await expect(caret).toHaveCount(0);

  await expect.poll(() => pointersBox(ann.page)).not.toBeNull();
  await bo.page.close();
  await expect(people).toHaveCount(1);
  await expect(mark).toHaveCount(0);
  await expect.poll(() => pointersBox(ann.page)).toBeNull();
});

test('a drag is seen by the others while it lasts', async ({ library }) => {
  const { pages } = await library({ stickies: [['Going', [60, 740]]] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  const from = await bo.middleOf(bo.sticky('Going'));
  await bo.page.mouse.move(from.x, from.y);
  await bo.page.mouse.down();
  await bo.page.mouse.move(from.x + 150, from.y + 10, { steps: 6 });
  const mark = ann.page.locator('[data-remote=drag]');
  await expect(mark).toHaveCount(1);
  const rest = await ann.sticky('Going').boundingBox();
  await expect.poll(async () => ((await mark.boundingBox())?.x ?? 0) - (rest?.x ?? 0)).toBeGreaterThan(140);
  await bo.page.mouse.up();
  await expect(mark).toHaveCount(0);
  await expect
    .poll(async () => ((await ann.sticky('Going').boundingBox())?.x ?? 0) - (rest?.x ?? 0))
    .toBeGreaterThan(140);
});

test('the board’s title is shared letter by letter, also when both write in it', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  const annTitle = ann.page.getByRole('textbox', { name: 'Board title' });
  const boTitle = bo.page.getByRole('textbox', { name: 'Board title' });
  await annTitle.click();
  await ann.page.keyboard.press('End');
  await ann.page.keyboard.type(' of the town');
  await expect(boTitle).toHaveValue('Library of the town');

  await boTitle.click();
  await bo.page.keyboard.press('Home');
  await Promise.all([
    ann.page.keyboard.type(' hall', { delay: 25 }),
    bo.page.keyboard.type('The ', { delay: 25 }),
  ]);
  await expect(annTitle).toHaveValue('The Library of the town hall');
  await expect(boTitle).toHaveValue('The Library of the town hall');
  await ann.saved();
  expect((await server.boardFile(id)).board.title).toBe('The Library of the town hall');
  await expect
    .poll(async () => (await server.boards()).find((board) => board.id === id)?.title)
    .toBe('The Library of the town hall');
});

test('the lens fades what is not that persona’s, on one’s own screen only', async ({ library }) => {
  const { pages } = await library(
    {
      personas: ['Ada', 'Ben'],
      cards: [
        ['Ask', 'Doing', 'Of Ada', 'Ada'],
        ['Fill in', 'Doing', 'Of Ben', 'Ben'],
        ['Borrow', 'Doing', 'Of both'],
      ],
      emotions: [
        ['Ask', 'Ada', 1],
        ['Ask', 'Ben', -1],
      ],
    },
    'Ann',
    'Bo',
  );
  const [ann, bo] = pages;
  const lens = ann.page.getByRole('radiogroup', { name: 'Seen by' });
  await lens.getByRole('radio', { name: 'Ada' }).check({ force: true });
  await expect(drawing(ann.card('Of Ben'))).toHaveCSS('opacity', '0.28');
  await expect(drawing(ann.emotion('Ask', 'Ben'))).toHaveCSS('opacity', '0.28');
  await expect(drawing(ann.card('Of Ada'))).toHaveCSS('opacity', '1');
  await expect(drawing(ann.card('Of both'))).toHaveCSS('opacity', '1');
  await expect(drawing(ann.emotion('Ask', 'Ada'))).toHaveCSS('opacity', '1');
  await expect(drawing(bo.card('Of Ben'))).toHaveCSS('opacity', '1');
  await lens.getByRole('radio', { name: 'Everyone' }).check({ force: true });
  await expect(drawing(ann.card('Of Ben'))).toHaveCSS('opacity', '1');
});
