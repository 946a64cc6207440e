import { expect, test } from './fixtures/test.ts';

test('letters take up the tools, and Esc lays them down', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const tools = {
    h: 'Hand',
    n: 'Sticky note',
    t: 'Text',
    r: 'Shape',
    c: 'Connector',
    p: 'Pen',
    f: 'Frame',
    v: 'Select',
  } as const;
  const pressed = board.tools.getByRole('button', { pressed: true });
  for (const [key, name] of Object.entries(tools)) {
    await board.page.keyboard.press(key);
    await expect(pressed).toHaveCount(1);
    await expect(pressed).toHaveAccessibleName(name);
  }
  await board.page.keyboard.press('n');
  await board.page.keyboard.press('Escape');
  await expect(pressed).toHaveAccessibleName('Select');
  await expect(board.tools.getByRole('button', { name: 'Image' })).toBeVisible();
});

test('Ctrl with +, − and 0 zooms, Shift+1 fits all, Shift+2 what is selected', async ({ library }) => {
  const { pages } = await library({ stickies: [['Far away', [4000, 3000]]] }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const zoom = () => board.zoom();

  await keyboard.press('ControlOrMeta+0');
  await expect.poll(zoom).toBe(100);
  await keyboard.press('ControlOrMeta++');
  await expect.poll(zoom).toBe(125);
  await keyboard.press('ControlOrMeta+-');
  await keyboard.press('ControlOrMeta+-');
  await expect.poll(zoom).toBe(90);

  await keyboard.press('Shift+Digit1');
  await expect.poll(zoom).toBeLessThan(50);
  await expect(board.sticky('Far away')).toBeInViewport({ ratio: 1 });
  await expect(board.page.getByRole('grid')).toBeInViewport({ ratio: 1 });

  // From so far away a picture of the board takes the pointer.
  const { x, y } = await board.middleOf(board.sticky('Far away'));
  await board.page.mouse.click(x, y);
  await keyboard.press('Shift+Digit2');
  await expect.poll(zoom).toBe(100);
  await expect(board.sticky('Far away')).toBeInViewport({ ratio: 1 });
});

test('arrows move the view with nothing selected, and what is selected otherwise', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({ stickies: [['Here', [200, 700]]] }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const left = async () => Math.round((await board.page.getByRole('grid').boundingBox())?.x ?? 0);

  const before = await left();
  await keyboard.press('ArrowRight');
  await expect.poll(left).toBeLessThan(before);
  await keyboard.press('ArrowLeft');
  await expect.poll(left).toBe(before);

  await board.sticky('Here').click();
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowDown');
  await board.saved();
  expect((await server.boardFile(id)).items[0]?.pos).toEqual([201, 708]);
  expect(await left()).toBe(before);
});
