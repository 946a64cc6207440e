import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const STICKIES = [
  ['One', [100, 800]],
  ['Two', [300, 830]],
  ['Three', [520, 870]],
] as const;

const menuOf = ({ page }: BoardPage) => page.getByRole('menu', { name: 'Actions' });
const act = (board: BoardPage, name: string) =>
  menuOf(board).getByRole('menuitem', { name, exact: false }).first();

/** Opens the menu of what is selected and picks an act, by keys alone. */
const actByKeys = async (board: BoardPage, ...names: readonly string[]) => {
  await board.page.keyboard.press('Shift+F10');
  for (const name of names) {
    const entry = board.page.getByRole('menuitem', { name }).first();
    await expect(entry).toBeVisible();
    await entry.focus();
    await board.page.keyboard.press('Enter');
  }
};

test('a group is picked, moved, copied and dissolved as one, and gone into', async ({ library, server }) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const selected = board.page.locator('[data-item][data-selected]');
  const groups = async () => (await server.boardFile(id)).items.map(({ groupId }) => groupId);

  await board.sticky('One').click();
  await board.sticky('Two').click({ modifiers: ['Shift'] });
  await keyboard.press('ControlOrMeta+g');
  await board.saved();
  await expect.poll(async () => new Set((await groups()).filter(Boolean)).size).toBe(1);

  await board.sticky('Three').click();
  await expect(selected).toHaveCount(1);
  await board.sticky('Two').click();
  await expect(selected).toHaveCount(2);
  await board.sticky('Two').dblclick();
  await expect(selected).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(selected).toHaveCount(2);

  // By keys: into the group, to the member at which the keyboard stands.
  await board.sticky('One').focus();
  await keyboard.press('Enter');
  await expect(selected).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(selected).toHaveCount(2);

  const before = await board.middleOf(board.sticky('One'));
  const start = await board.middleOf(board.sticky('Two'));
  await board.drag(start, { x: start.x + 60, y: start.y + 40 });
  await expect
    .poll(async () => Math.round((await board.middleOf(board.sticky('One'))).x - before.x))
    .toBe(60);

  await keyboard.press('ControlOrMeta+d');
  await expect(board.sticky('One')).toHaveCount(2);
  await board.saved();
  await expect.poll(async () => new Set((await groups()).filter(Boolean)).size).toBe(2);
  await keyboard.press('ControlOrMeta+Shift+g');
  await board.saved();
  await expect.poll(async () => new Set((await groups()).filter(Boolean)).size).toBe(1);
  await board.undo();
  await board.saved();
  await expect.poll(async () => new Set((await groups()).filter(Boolean)).size).toBe(2);
});

test('what is locked stays where it is until it is let go', async ({ library }) => {
  const { pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  await board.sticky('One').click();
  await keyboard.press('ControlOrMeta+Shift+l');
  const before = await board.middleOf(board.sticky('One'));
  await board.drag(before, { x: before.x + 90, y: before.y });
  await keyboard.press('Delete');
  await keyboard.press('ArrowRight');
  await keyboard.press('x');
  await expect(board.sticky('One')).toBeVisible();
  await expect.poll(() => board.middleOf(board.sticky('One'))).toEqual(before);
  await expect(board.page.getByRole('textbox', { name: /Text of/ })).toHaveCount(0);

  await board.sticky('One').click({ button: 'right' });
  await act(board, 'Unlock').click();
  await expect(menuOf(board)).toHaveCount(0);
  await board.drag(before, { x: before.x + 90, y: before.y });
  await expect.poll(async () => (await board.middleOf(board.sticky('One'))).x).toBeGreaterThan(before.x + 60);
});

test('the menu offers what suits the thing, by a press and by its key', async ({ library }) => {
  const { pages } = await library({ stickies: STICKIES, cards: [['Ask', 'Doing', 'Asks']] }, 'Ann');
  const [board] = pages;
  const menu = menuOf(board);

  await board.sticky('One').click({ button: 'right' });
  await expect(menu).toBeVisible();
  await expect(act(board, 'Duplicate')).toContainText(/D$/);
  await act(board, 'Duplicate').click();
  await expect(board.sticky('One')).toHaveCount(2);
  await board.undo();
  await expect(board.sticky('One')).toHaveCount(1);

  await board.card('Asks').click({ button: 'right' });
  await act(board, 'Kind').click();
  await board.page.getByRole('menuitem', { name: 'Pain point' }).click();
  await expect(board.card('Asks')).toHaveAttribute('aria-roledescription', 'Pain point');
  await board.card('Asks').focus();
  await actByKeys(board, 'Kind', 'Question');
  await expect(board.card('Asks')).toHaveAttribute('aria-roledescription', 'Question');

  await board.column('Ask').click({ button: 'right' });
  await act(board, 'Insert').click();
  await board.page.getByRole('menuitem', { name: 'Insert step after' }).click();
  await expect(board.page.getByRole('textbox', { name: 'Name of Untitled step' })).toBeFocused();
  await board.page.keyboard.type('Wait');
  await board.page.keyboard.press('Enter');
  await expect(board.column('Wait')).toBeVisible();

  await board.page.mouse.click(420, 780, { button: 'right' });
  await act(board, 'New sticky note here').click();
  await expect(board.page.getByRole('textbox', { name: /Text of/ })).toBeFocused();
  await board.page.keyboard.type('Right here');
  await board.page.keyboard.press('Escape');
  const made = await board.middleOf(board.sticky('Right here'));
  expect(Math.round(made.x)).toBe(420);
  expect(Math.round(made.y)).toBe(780);
});

test('things are put along a line, at equal gaps and over each other', async ({ library, server }) => {
  const { id, pages } = await library({ stickies: STICKIES }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const places = async () => (await server.boardFile(id)).items.map(({ pos }) => pos);
  const pickAll = async () => {
    await board.sticky('One').click();
    for (const name of ['Two', 'Three']) await board.sticky(name).click({ modifiers: ['Shift'] });
  };
  await pickAll();
  await board.sticky('Three').click({ button: 'right' });
  await act(board, 'Align').click();
  await board.page.getByRole('menuitem', { name: 'Align top' }).click();
  await board.saved();
  await expect.poll(places).toEqual([
    [100, 800],
    [300, 800],
    [520, 800],
  ]);
  await actByKeys(board, 'Align', 'Equal gaps across');
  await board.saved();
  await expect.poll(places).toEqual([
    [100, 800],
    [310, 800],
    [520, 800],
  ]);
  await board.undo();
  await board.undo();
  await board.saved();
  await expect.poll(places).toEqual(STICKIES.map(([, pos]) => pos));

  const stack = async () => {
    const items = [...(await server.boardFile(id)).items];
    return items.sort((a, b) => (a.z < b.z ? -1 : 1)).map(({ text }) => text);
  };
  const [first] = await stack();
  await board.sticky(first ?? '').click();
  await keyboard.press('ControlOrMeta+]');
  await board.saved();
  await expect.poll(async () => (await stack()).at(-1)).toBe(first);
  await keyboard.press('ControlOrMeta+[');
  await board.saved();
  await expect.poll(async () => (await stack())[0]).toBe(first);
});
