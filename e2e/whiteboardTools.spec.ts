import type { Locator } from '@playwright/test';
import type { BoardPage, WindowPoint } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const STICKIES = [
  ['One', [100, 800]],
  ['Two', [300, 830]],
  ['Three', [520, 870]],
] as const;

const bar = ({ page }: BoardPage): Locator => page.getByRole('toolbar', { name: 'Selection' });
const handle = ({ page }: BoardPage, corner: string): Locator => page.locator(`[data-corner="${corner}"]`);

/** Presses here and holds the pointer there, with a first small move as a hand makes one. */
const hold = async ({ page: { mouse } }: BoardPage, from: WindowPoint, to: WindowPoint): Promise<void> => {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 5, from.y + 5);
  await mouse.move(to.x, to.y, { steps: 5 });
};

test('the bar stands off what is selected, follows it, and does its acts by press and by keys', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({ stickies: STICKIES, cards: [['Ask', 'Doing', 'Asks']] }, 'Ann');
  const [board] = pages;
  const { keyboard, mouse } = board.page;
  const colours = async () => (await server.boardFile(id)).items.map(({ color }) => color);

  await board.sticky('One').click();
  await expect(bar(board)).toBeVisible();
  const [note, place] = [await board.sticky('One').boundingBox(), await bar(board).boundingBox()];
  if (!note || !place) throw new Error('nothing is seen');
  expect(place.y + place.height <= note.y || place.y >= note.y + note.height).toBe(true);
  await mouse.move(700, 600);
  await mouse.wheel(0, 60);
  await expect.poll(async () => (await bar(board).boundingBox())?.y).not.toBe(place.y);

  await board.sticky('Two').click({ modifiers: ['Shift'] });
  await bar(board).getByRole('button', { name: 'Colour' }).click();
  await board.page.getByRole('menuitem', { name: 'Sky' }).click();
  await board.saved();
  await expect.poll(async () => (await colours()).filter((color) => color !== undefined)).toHaveLength(2);
  await board.undo();
  await board.saved();
  await expect.poll(async () => (await colours()).filter((color) => color !== undefined)).toHaveLength(0);

  // By keys: to the bar, along it, and back.
  await board.card('Asks').click();
  await keyboard.press('Alt+F10');
  await expect(bar(board).getByRole('button', { name: 'Kind' })).toBeFocused();
  await keyboard.press('Enter');
  await board.page.getByRole('menuitem', { name: 'Question' }).focus();
  await keyboard.press('Enter');
  await expect(board.card('Asks')).toHaveAttribute('aria-roledescription', 'Question');
  await expect(bar(board).getByRole('button', { name: 'Kind' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(bar(board).getByRole('button', { name: 'Personas' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(board.card('Asks')).toBeFocused();
});

test('what is dragged is drawn to its neighbours, unless Ctrl is held, and Esc puts it back', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard, mouse } = board.page;
  const guides = board.page.locator('[data-guides]');
  const placeOf = async (text: string) =>
    (await server.boardFile(id)).items.find((item) => item.text === text)?.pos;
  const zoom = (await board.zoom()) / 100;
  const from = await board.middleOf(board.sticky('Two'));
  const nearOne = { x: from.x + 4, y: from.y - 30 * zoom + 3 };

  await hold(board, from, nearOne);
  await expect(guides).toBeVisible();
  await keyboard.press('Escape');
  await expect(guides).toHaveCount(0);
  await mouse.up();
  await board.saved();
  await expect.poll(() => placeOf('Two')).toEqual([300, 830]);

  await board.drag(from, nearOne);
  await board.saved();
  await expect.poll(async () => (await placeOf('Two'))?.[1]).toBe(800);

  const again = await board.middleOf(board.sticky('Two'));
  await hold(board, again, { x: again.x, y: again.y + 3 });
  await keyboard.down('Control');
  await mouse.move(again.x + 1, again.y + 3);
  await expect(guides).toHaveCount(0);
  await mouse.up();
  await keyboard.up('Control');
  await board.saved();
  await expect.poll(async () => (await placeOf('Two'))?.[1]).toBeGreaterThan(801);
});

test('sides and corners pull one thing or several, as one step', async ({ library, server }) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard, mouse } = board.page;
  const sizeOf = async (text: string) =>
    (await server.boardFile(id)).items.find((item) => item.text === text)?.size;

  await board.sticky('One').click();
  const side = await board.middleOf(handle(board, 'e'));
  await board.drag(side, { x: side.x + 40, y: side.y + 25 });
  await board.saved();
  await expect.poll(async () => (await sizeOf('One'))?.[0]).toBeGreaterThan(160);
  expect((await sizeOf('One'))?.[1]).toBe(96);
  await board.undo();
  await board.saved();
  await expect.poll(() => sizeOf('One')).toEqual([136, 96]);

  await keyboard.press('Alt+Shift+ArrowRight');
  await keyboard.press('Alt+ArrowUp');
  await board.saved();
  await expect.poll(() => sizeOf('One')).toEqual([144, 95]);
  await board.undo();
  await board.undo();

  await board.sticky('Two').click({ modifiers: ['Shift'] });
  await expect(handle(board, 'se')).toBeVisible();
  const corner = await board.middleOf(handle(board, 'se'));
  await keyboard.down('Shift');
  await hold(board, corner, { x: corner.x + 90, y: corner.y });
  await mouse.up();
  await keyboard.up('Shift');
  await board.saved();
  await expect.poll(async () => (await sizeOf('Two'))?.[0]).toBeGreaterThan(150);
  const sizes = [await sizeOf('One'), await sizeOf('Two')];
  for (const [width = 0, height = 1] of sizes as (readonly number[])[])
    expect(width / height).toBeCloseTo(136 / 96, 1);
  await board.undo();
  await board.saved();
  await expect.poll(() => sizeOf('Two')).toEqual([136, 96]);
});

test('a connector is led elsewhere by its end, labelled, and changed by the keys of its menu', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const wire = async () => (await server.boardFile(id)).connectors[0];
  const idOf = async (text: string) =>
    (await server.boardFile(id)).items.find((item) => item.text === text)?.id;
  const drawn = board.page.locator('[data-wire]');

  await board.sticky('One').click();
  await board.sticky('Two').click({ modifiers: ['Shift'] });
  await keyboard.press('c');
  await expect(drawn).toHaveCount(1);
  await expect(drawn).toHaveAccessibleName('Connector from One to Two');

  await board.drag(
    await board.middleOf(board.page.locator('[data-end="to"]')),
    await board.middleOf(board.sticky('Three')),
  );
  await board.saved();
  await expect.poll(async () => (await wire())?.to.recordId).toBe(await idOf('Three'));
  await board.drag(await board.middleOf(board.page.locator('[data-end="to"]')), { x: 460, y: 690 });
  await board.saved();
  await expect.poll(async () => (await wire())?.to.pos?.length).toBe(2);

  await drawn.focus();
  await keyboard.press('Enter');
  const label = board.page.locator('.react-flow').getByRole('textbox', { name: 'Label' });
  await expect(label).toBeFocused();
  await keyboard.type('leads to');
  await keyboard.press('Enter');
  await expect(drawn).toHaveAccessibleName('leads to');

  await keyboard.press('Shift+F10');
  for (const name of ['Line', 'Elbow']) {
    const entry = board.page.getByRole('menuitem', { name, exact: true });
    await entry.focus();
    await keyboard.press('Enter');
  }
  await board.saved();
  await expect.poll(async () => (await wire())?.line).toBe('elbow');
});

test('the pen writes a small outline in its ink, Shift draws straight, and a stroke is taken by its line', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard, mouse } = board.page;
  const strokes = async () => (await server.boardFile(id)).items;
  await keyboard.press('p');
  await board.page.getByRole('button', { name: 'Broad' }).click();
  await board.page.getByRole('button', { name: 'Blue' }).click();
  await mouse.move(120, 700);
  await mouse.down();
  for (let i = 0; i < 80; i++) await mouse.move(120 + i * 4, 740 - 40 * Math.cos(i / 6));
  await mouse.up();
  await keyboard.down('Shift');
  await hold(board, { x: 120, y: 640 }, { x: 420, y: 660 });
  await mouse.up();
  await keyboard.up('Shift');
  await keyboard.press('v');
  await board.saved();
  await expect.poll(async () => (await strokes()).length).toBe(2);
  const [curve, line] = await strokes();
  expect(curve?.color).toBeDefined();
  expect(curve?.strokeWidth).toBe(6);
  expect(curve?.points?.length ?? 0).toBeGreaterThan(9);
  expect(JSON.stringify(curve?.points).length).toBeLessThan(3000);
  expect(line?.points).toHaveLength(6);

  await mouse.click(270, 650);
  await keyboard.press('Delete');
  await board.saved();
  await expect.poll(async () => (await strokes()).length).toBe(1);
});

test('a frame shows what it takes in, and goes alone or with what lies in it', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard, mouse } = board.page;
  const items = async () => (await server.boardFile(id)).items;
  await keyboard.press('f');
  await board.drag({ x: 560, y: 640 }, { x: 860, y: 830 });
  await keyboard.type('Ideas');
  await keyboard.press('Escape');
  const frame = board.page.getByRole('article', { name: 'Ideas' });
  await expect(frame).toBeVisible();

  await hold(board, await board.middleOf(board.sticky('One')), { x: 760, y: 760 });
  await expect(board.page.locator('[data-frame-mark]')).toBeVisible();
  await mouse.up();
  await board.saved();
  const frameId = (await items()).find(({ type }) => type === 'frame')?.id;
  await expect.poll(async () => (await items()).find(({ text }) => text === 'One')?.frameId).toBe(frameId);

  await frame.focus();
  await keyboard.press('Alt+Delete');
  await expect(board.sticky('One')).toHaveCount(0);
  await board.undo();
  await expect(board.sticky('One')).toBeVisible();
  await mouse.click(700, 640);
  await keyboard.press('Delete');
  await expect(frame).toHaveCount(0);
  await expect(board.sticky('One')).toBeVisible();
});
