import type { BoardPage, WindowPoint } from './fixtures/boardPage.ts';
import { far } from './fixtures/far.ts';
import { expect, test } from './fixtures/test.ts';

const NOTE: readonly [string, readonly [number, number]] = ['Remember', [60, 740]];
const OTHER: readonly [string, readonly [number, number]] = ['Another', [420, 740]];
const DARK_NOTE = 'rgb(59, 53, 36)';
const LIGHT_NOTE = 'rgb(244, 236, 207)';

/** Beside a thing's words: bars stand in its upper left, so its lower right is its ground. */
const corner = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width * 0.8,
  y: y + height * 0.85,
});

const by = ({ x, y }: WindowPoint, dx: number, dy: number): WindowPoint => ({ x: x + dx, y: y + dy });

const isNear = (board: BoardPage) => expect(board.page.locator('[data-surface=ground]')).toBeHidden();

test('one picture takes the place of the elements far away, and gives it back near by', async ({
  library,
}) => {
  const { url, pages } = await library({ stickies: [NOTE], cards: [['Ask', 'Doing', 'Say hello']] }, 'Ann');
  const board = await far(pages[0], url);
  await expect(board.page.locator('.react-flow__node')).toHaveCount(0);
  expect(await board.pixel(corner(await board.box('Remember')))).toBe(LIGHT_NOTE);

  await board.page.keyboard.press('ControlOrMeta+0');
  await isNear(board);
  await expect(board.card('Say hello')).toBeVisible();
  await expect(board.sticky('Remember')).toBeVisible();
});

test('a click, Shift and a rectangle select what the picture shows', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE, OTHER] }, 'Ann');
  const board = await far(pages[0], url);
  const [note, other] = [await board.box('Remember'), await board.box('Another')];
  const { mouse, keyboard } = board.page;

  await mouse.click(note.x + 10, note.y + 10);
  await expect.poll(() => board.selectedNames()).toEqual(['Remember']);
  await keyboard.down('Shift');
  await mouse.click(other.x + 10, other.y + 10);
  await keyboard.up('Shift');
  await expect.poll(() => board.selectedNames()).toEqual(['Another', 'Remember']);

  const away = { x: note.x - 20, y: note.y + note.height + 60 };
  await mouse.click(away.x, away.y);
  await expect.poll(() => board.selectedNames()).toEqual([]);
  await board.drag(away, { x: other.x + 8, y: other.y + 8 });
  await expect.poll(() => board.selectedNames()).toEqual(['Another', 'Remember']);
});

test('a sticky is dragged over the board, for everybody, as one step', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE] }, 'Ann', 'Bo');
  const board = await far(pages[0], url);
  const before = await board.box('Remember');
  const start = await board.placeOf('Remember');
  await board.drag(corner(before), by(corner(before), 90, 45));
  const moved = await board.box('Remember');
  expect(moved.x - before.x).toBeCloseTo(90, 0);
  expect(moved.y - before.y).toBeCloseTo(45, 0);
  await expect.poll(() => board.pixel(corner(moved))).toBe(LIGHT_NOTE);
  await expect.poll(() => board.pixel(corner(before))).not.toBe(LIGHT_NOTE);

  await board.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => board.placeOf('Remember')).toEqual(start);
  await expect.poll(() => board.pixel(corner(before))).toBe(LIGHT_NOTE);
});

test('a card is dragged to another cell', async ({ library }) => {
  const { url, pages } = await library({ cards: [['Ask', 'Doing', 'Say hello']] }, 'Ann');
  const near = pages[0];
  const [map, card, cell] = await Promise.all([
    near.page.locator('[data-map]').boundingBox(),
    near.middleOf(near.card('Say hello')),
    near.middleOf(near.cell('Borrow', 'Pain points')),
  ]);
  const zoomed = (await near.zoom()) / 100;
  const board = await far(near, url);
  const table = await board.mapBox();
  const scale = ((await board.zoom()) / 100 / zoomed) as number;
  const there = (at: WindowPoint): WindowPoint => ({
    x: table.x + (at.x - (map?.x ?? 0)) * scale,
    y: table.y + (at.y - (map?.y ?? 0)) * scale,
  });
  await board.drag(there(card), there(cell));
  await board.page.keyboard.press('ControlOrMeta+0');
  await isNear(board);
  await expect.poll(() => board.cards('Borrow', 'Pain points')).toEqual(['Say hello']);
});

test('a double click comes near to a sticky and opens its words', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE] }, 'Ann');
  const board = await far(pages[0], url);
  // In its middle: at the corners of what is picked stand handles.
  const { x, y, width, height } = await board.box('Remember');
  await board.page.mouse.dblclick(x + width / 2, y + height / 2);
  await expect.poll(() => board.zoom()).toBeGreaterThanOrEqual(75);
  await expect(board.page.getByRole('textbox', { name: 'Text of Sticky note' })).toBeFocused();
  await board.page.keyboard.type('!');
  await board.page.keyboard.press('Escape');
  await expect(board.sticky('Remember!')).toBeVisible();
});

test('the keyboard steps through what is in sight, moves it and comes near to it', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE], cards: [['Ask', 'Doing', 'Say hello']] }, 'Ann');
  const board = await far(pages[0], url);
  const { keyboard, page } = { keyboard: board.page.keyboard, page: board.page };
  const map = page.getByRole('article', { name: 'Library card' }).and(page.locator('[data-far-thing]'));
  await expect(
    map
      .getByRole('gridcell', { name: 'Ask, Doing', exact: true })
      .getByRole('article', { name: 'Say hello' }),
  ).toHaveCount(1);

  const note = page.getByRole('article', { name: 'Remember' });
  await map.focus();
  await keyboard.press('Tab');
  await expect(note).toBeFocused();
  await expect.poll(() => board.selectedNames()).toEqual(['Remember']);
  const before = await board.placeOf('Remember');
  await keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await board.placeOf('Remember')).x - before.x).toBe(8);

  await keyboard.press('Enter');
  await isNear(board);
  await expect(board.sticky('Remember')).toBeFocused();
});

test('the theme and the persona lens repaint the picture', async ({ library }) => {
  const { url, pages } = await library(
    { stickies: [NOTE], personas: ['Ada', 'Ben'], cards: [['Ask', 'Pain points', 'Too slow', 'Ben']] },
    'Ann',
  );
  const near = pages[0];
  const [map, card] = await Promise.all([
    near.page.locator('[data-map]').boundingBox(),
    near.card('Too slow').boundingBox(),
  ]);
  const zoomed = (await near.zoom()) / 100;
  const board = await far(near, url);
  const table = await board.mapBox();
  const scale = (await board.zoom()) / 100 / zoomed;
  const place = {
    x: table.x + ((card?.x ?? 0) + (card?.width ?? 0) * 0.9 - (map?.x ?? 0)) * scale,
    y: table.y + ((card?.y ?? 0) + (card?.height ?? 0) * 0.85 - (map?.y ?? 0)) * scale,
  };
  await expect.poll(() => board.pixel(place)).toBe('rgb(255, 255, 255)');
  await board.page
    .getByRole('radio', { name: 'Ada' })
    .or(board.page.getByRole('button', { name: 'Ada' }))
    .first()
    .click();
  await expect.poll(() => board.pixel(place)).not.toBe('rgb(255, 255, 255)');

  const note = corner(await board.box('Remember'));
  await board.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => board.pixel(note)).toBe(DARK_NOTE);
});

test('what others select and move is seen far away', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE] }, 'Ann', 'Bo');
  const board = await far(pages[0], url);
  const [, bo] = pages;
  await bo.sticky('Remember').click();
  const mark = board.page.locator('[data-remote=selection]');
  await expect(mark).toHaveCount(1);
  // As wide as nearer by: a line of two thirds of a pixel would not be seen.
  const zoom = (await board.zoom()) / 100;
  const width = await mark.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth));
  expect(width * zoom).toBeGreaterThan(0.9);

  const before = await board.box('Remember');
  const from = await bo.middleOf(bo.sticky('Remember'));
  await bo.drag(from, by(from, 200, 0));
  await expect.poll(() => board.pixel(corner(before))).not.toBe(LIGHT_NOTE);
  expect((await board.box('Remember')).x).toBeGreaterThan(before.x + 30);
});

test('what I drag stays under my hand when somebody else moves it', async ({ library }) => {
  const { url, pages } = await library({ stickies: [NOTE] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.open(`${url}?bench=1`);
  const from = await ann.middleOf(ann.sticky('Remember'));
  await ann.page.mouse.move(from.x, from.y);
  await ann.page.mouse.down();
  await ann.page.mouse.move(from.x + 100, from.y, { steps: 5 });
  const held = await ann.sticky('Remember').boundingBox();
  await bo.sticky('Remember').click();
  await bo.page.keyboard.press('Shift+ArrowDown');
  await bo.page.keyboard.press('Shift+ArrowDown');
  await bo.saved();
  const y = () => ann.page.evaluate(() => window.__bench?.note(0)?.y);
  await expect.poll(y).toBe(NOTE[1][1] + 16);
  expect(await ann.sticky('Remember').boundingBox()).toEqual(held);
  await ann.page.mouse.up();
  await expect.poll(y).toBe(NOTE[1][1]);
});
