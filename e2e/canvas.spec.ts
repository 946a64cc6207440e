import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const gridAt = async (board: BoardPage) => {
  const box = await board.page.getByRole('grid').boundingBox();
  return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
};

test('what a reader’s cursor brings into sight stays there', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  const cell = board.cell('Ask', 'Doing');
  const box = await cell.boundingBox();
  const canvas = page.locator('.react-flow');
  const { y, height } = (await canvas.boundingBox()) ?? { y: 0, height: 0 };
  await page.mouse.move(400, 820);
  await page.mouse.wheel(0, (box?.y ?? 0) + 10 - y - height);
  await expect
    .poll(async () => Math.round((await cell.boundingBox())?.y ?? 0))
    .toBe(Math.round(y + height - 10));

  await cell.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  // The browser's own scrolling is undone; the board has taken its place.
  await expect.poll(() => canvas.evaluate((element) => element.scrollTop)).toBe(0);
  await expect(cell).toBeInViewport({ ratio: 0.95 });
});

test('wheel, space and the hand move the view; Ctrl and the wheel zoom around the pointer', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { mouse, keyboard } = board.page;
  const free = { x: 400, y: 820 };
  const start = await gridAt(board);

  await mouse.move(free.x, free.y);
  await mouse.wheel(40, 60);
  await expect.poll(() => gridAt(board)).toEqual({ x: start.x - 40, y: start.y - 60 });
  await mouse.wheel(-40, -60);
  await expect.poll(() => gridAt(board)).toEqual(start);

  await keyboard.down(' ');
  await board.drag(free, { x: free.x + 80, y: free.y - 30 });
  await keyboard.up(' ');
  await expect.poll(() => gridAt(board)).toEqual({ x: start.x + 80, y: start.y - 30 });

  await keyboard.press('h');
  await board.drag(free, { x: free.x - 80, y: free.y + 30 });
  await keyboard.press('v');
  await expect.poll(() => gridAt(board)).toEqual(start);

  const zoom = await board.zoom();
  await keyboard.down('Control');
  await mouse.wheel(0, -120);
  await keyboard.up('Control');
  await expect.poll(() => board.zoom()).toBeGreaterThan(zoom);
});

test('each tool leaves on the board what it is for', async ({ library, server }) => {
  const { id, pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard, mouse } = board.page;
  const articles = other.page.locator('.react-flow').getByRole('article');
  /** Esc leaves the text, and once more what is picked: letters are tools again. */
  const write = async (text: string) => {
    await keyboard.type(text);
    await keyboard.press('Escape');
    await keyboard.press('Escape');
  };
  for (let zoom = 0; zoom < 3; zoom++) await keyboard.press('ControlOrMeta+-');
  await expect.poll(() => board.zoom()).toBe(60);

  await keyboard.press('n');
  await mouse.click(160, 640);
  await write('There before');
  await keyboard.press('f');
  await board.drag({ x: 90, y: 480 }, { x: 400, y: 700 });
  await write('Ideas');
  await keyboard.press('n');
  await mouse.click(160, 560);
  await write('In the frame');
  await keyboard.press('r');
  await board.drag({ x: 240, y: 520 }, { x: 320, y: 580 });
  await write('Shape');
  await keyboard.press('t');
  await mouse.click(240, 640);
  await write('Words');
  await keyboard.press('p');
  await board.drag({ x: 100, y: 740 }, { x: 300, y: 780 });
  await keyboard.press('v');
  await expect(articles).toHaveCount(6);
  await board.saved();
  const kinds = (await server.boardFile(id)).items.map(({ type, text }) => `${type} ${text}`);
  expect(kinds.sort()).toEqual([
    'drawing ',
    'frame Ideas',
    'shape Shape',
    'sticky In the frame',
    'sticky There before',
    'text Words',
  ]);

  // What lies in a frame goes with it, whether it came before the frame or after.
  const places = async () => {
    const both = [board.sticky('In the frame'), board.sticky('There before')];
    return (await Promise.all(both.map((sticky) => board.middleOf(sticky)))).map(({ x, y }) =>
      [x, y].map(Math.round),
    );
  };
  const before = await places();
  // Ctrl lets go of the lines to which it would be drawn.
  await mouse.move(300, 481);
  await mouse.down();
  await mouse.move(305, 481);
  await keyboard.down('Control');
  await mouse.move(330, 451, { steps: 4 });
  await mouse.up();
  await keyboard.up('Control');
  await expect.poll(places).toEqual(before.map(([x = 0, y = 0]) => [x + 30, y - 30]));
});

test('? lists the shortcuts', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  await board.page.keyboard.press('?');
  const list = board.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toContainText('Insert a step');
  await board.page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('the grid is read from its headers on, row by row', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Asks']] }, 'Ann');
  const [board] = pages;
  const rows = board.page.getByRole('grid', { name: 'Library card' }).getByRole('row');
  const names = await rows.evaluateAll((elements) =>
    elements.map((row) => row.querySelector('[role=rowheader]')?.getAttribute('aria-label')),
  );
  expect(names).toEqual(['Stages', 'Steps', 'Doing', 'Touchpoints', 'Emotion', 'Pain points']);
});
