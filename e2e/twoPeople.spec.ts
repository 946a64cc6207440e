import { pointersBox } from './fixtures/pointers.ts';
import { expect, test } from './fixtures/test.ts';

test('two people see each other’s card, emotion point, sticky and cursor at once', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await expect(ann.page.getByRole('list', { name: 'People here' }).getByRole('listitem')).toHaveCount(2);

  await ann.addCard('Ask', 'Doing', 'Asks at the desk');
  await expect(bo.card('Asks at the desk')).toBeVisible();

  await bo.addCard('Borrow', 'Pain points', 'Only three books at once');
  await expect(ann.card('Only three books at once')).toBeVisible();

  await ann.pick('Fill in', 'Emotion');
  await ann.page.keyboard.press('1');
  await expect(bo.emotion('Fill in', 'Ada')).toHaveAttribute('aria-valuenow', '-2');

  await bo.addSticky({ x: 200, y: 740 }, 'Why so many forms?');
  await expect(ann.sticky('Why so many forms?')).toBeVisible();

  await bo.page.mouse.move(700, 500);
  await bo.page.mouse.move(720, 520);
  // The tip of the arrow is the place: both look at the same part of the board.
  await expect.poll(async () => Math.abs(((await pointersBox(ann.page))?.x ?? 0) - 720)).toBeLessThan(3);
  await expect.poll(async () => Math.abs(((await pointersBox(ann.page))?.y ?? 0) - 520)).toBeLessThan(3);
  await bo.page.mouse.move(620, 560);
  await expect.poll(async () => Math.abs(((await pointersBox(ann.page))?.x ?? 0) - 620)).toBeLessThan(3);
});

test('undo in one browser takes back its own act and leaves the other’s', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.addCard('Ask', 'Doing', 'From Ann');
  await expect(bo.card('From Ann')).toBeVisible();
  await bo.addCard('Ask', 'Doing', 'From Bo');
  await expect(ann.card('From Bo')).toBeVisible();

  await ann.undo();
  await expect(ann.card('From Ann')).toHaveCount(0);
  await expect(bo.card('From Ann')).toHaveCount(0);
  await expect(bo.card('From Bo')).toBeVisible();
  await ann.page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(bo.card('From Ann')).toBeVisible();
});

test('undo takes nothing out of a text that the other typed over mine', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.addCard('Ask', 'Doing', 'From Ann');
  await bo.card('From Ann').click();
  await bo.page.keyboard.type('From Bo');
  await bo.page.keyboard.press('Escape');
  await expect(ann.card('From Bo')).toBeVisible();
  await ann.undo();
  await ann.addCard('Borrow', 'Doing', 'Later');
  await expect(bo.card('Later')).toBeVisible();
  await expect(bo.card('From Bo')).toBeVisible();
  await expect(ann.card('From Bo')).toBeVisible();
});

test('two people who type into one card at once lose no letter', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'middle']] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.card('middle').dblclick();
  await bo.card('middle').dblclick();
  await ann.page.keyboard.press('Home');
  await bo.page.keyboard.press('End');
  await Promise.all([
    ann.page.keyboard.type('aaaaaaaaaa', { delay: 30 }),
    bo.page.keyboard.type('bbbbbbbbbb', { delay: 30 }),
  ]);
  await ann.page.keyboard.press('Escape');
  await bo.page.keyboard.press('Escape');
  await expect(ann.card('aaaaaaaaaamiddlebbbbbbbbbb')).toBeVisible();
  await expect(bo.card('aaaaaaaaaamiddlebbbbbbbbbb')).toBeVisible();
});

test('a note that another moves stands where it stands for them, also after the next change', async ({
  library,
}) => {
  const stickies = [
    ['One', [-400, 40]],
    ['Two', [-400, 300]],
  ] as const;
  const { pages } = await library({ stickies }, 'Ann', 'Ben');
  const [ann, ben] = pages;
  const place = (board: (typeof pages)[number]) => board.middleOf(board.sticky('One'));
  const middle = await place(ben);
  const away = { x: middle.x + 60, y: middle.y + 90 };
  const both = async (): Promise<readonly unknown[]> => [await place(ann), await place(ben)];
  await ben.drag(middle, away);
  const there = await place(ben);
  expect(there).not.toEqual(middle);
  await expect.poll(both).toEqual([there, there]);
  await ben.page.keyboard.press('ControlOrMeta+]');
  await ben.saved();
  await expect.poll(() => ann.sticky('One').locator('xpath=..').getAttribute('style')).toMatch(/z-index: 2/);
  expect(await both()).toEqual([there, there]);
  await ben.drag(away, middle);
  const back = await place(ben);
  await expect.poll(both).toEqual([back, back]);
});
