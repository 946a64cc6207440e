import { expect, test } from './fixtures/test.ts';

test('a column is made wider by its edge, by keys, and given its usual width again', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { mouse, keyboard } = board.page;
  const widthOf = async (page: typeof board): Promise<number> =>
    Math.round(((await page.column('Ask').boundingBox())?.width ?? 0) / ((await page.zoom()) / 100));
  const edge = async () => {
    const box = await board.column('Ask').boundingBox();
    if (!box) throw new Error('no column');
    return { x: box.x + box.width, y: box.y + 3 };
  };
  const usual = await widthOf(board);

  const from = await edge();
  await board.drag(from, { x: from.x + 60, y: from.y });
  await expect.poll(() => widthOf(other)).toBeGreaterThan(usual + 20);
  await board.undo();
  await expect.poll(() => widthOf(other)).toBe(usual);

  await board.column('Ask').click();
  await keyboard.press('ControlOrMeta+Shift+Period');
  await expect(board.announcement).toContainText(`Ask is ${usual + 16} wide`);
  await keyboard.press('ControlOrMeta+Shift+Comma');
  await keyboard.press('ControlOrMeta+Shift+Comma');
  await expect.poll(() => widthOf(other)).toBe(usual - 16);
  const again = await edge();
  await mouse.dblclick(again.x - 1, again.y);
  await expect.poll(() => widthOf(other)).toBe(usual);
});

test('a card is laid over more steps by its right edge and by keys, and ends with its stage', async ({
  library,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Waits']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const wide = async (page: typeof board): Promise<number> => {
    const card = await page.card('Waits').boundingBox();
    const column = await page.column('Ask').boundingBox();
    return Math.round((card?.width ?? 0) / (column?.width ?? 1));
  };
  const box = await board.card('Waits').boundingBox();
  if (!box) throw new Error('no card');
  const target = await board.middleOf(board.column('Borrow'));
  await board.drag(
    { x: box.x + box.width - 2, y: box.y + box.height / 2 },
    { x: target.x, y: box.y + box.height / 2 },
  );
  // 'Borrow' is in the next stage.
  await expect.poll(() => wide(other)).toBe(2);
  await expect(board.announcement).toContainText('covers 2 steps');
  await board.undo();
  await expect.poll(() => wide(other)).toBe(1);

  await board.card('Waits').click();
  await keyboard.press('Shift+Alt+ArrowRight');
  await expect.poll(() => wide(other)).toBe(2);
  await keyboard.press('Shift+Alt+ArrowRight');
  await expect(board.announcement).toContainText('A card ends with its stage');
  await keyboard.press('Shift+Alt+ArrowLeft');
  await expect.poll(() => wide(other)).toBe(1);
});

test('a step, stage and lane are duplicated with what lies in them, each as one step of the history', async ({
  library,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Asks']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  await board.column('Ask').click();
  await keyboard.press('ControlOrMeta+d');
  await expect.poll(() => other.headers('Steps')).toEqual(['Ask', 'Ask (copy)', 'Fill in', 'Borrow']);
  await expect(other.card('Asks')).toHaveCount(2);
  await expect(board.column('Ask (copy)')).toBeFocused();
  await board.undo();
  await expect.poll(() => other.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);

  await board.column('Apply').click();
  await keyboard.press('ControlOrMeta+d');
  await expect.poll(() => other.headers('Stages')).toEqual(['Apply', 'Apply (copy)', 'Use']);
  await board.undo();

  await board.lane('Doing').click();
  await keyboard.press('ControlOrMeta+d');
  await expect.poll(async () => (await other.lanes()).slice(0, 2)).toEqual(['Doing', 'Doing (copy)']);
  await expect(other.cell('Ask', 'Doing (copy)').getByRole('article', { name: 'Asks' })).toBeVisible();
});

test('a lane and a step are copied to another board with their cards, and bring their persona', async ({
  library,
  server,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Pain points', 'Too slow', 'Ada']] }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  await board.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.column('Ask').click();
  await keyboard.press('ControlOrMeta+c');
  await board.column('Borrow').click();
  await keyboard.press('ControlOrMeta+v');
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow', 'Ask (copy)']);
  await board.undo();

  await board.lane('Pain points').click();
  await keyboard.press('ControlOrMeta+c');
  const id = await server.makeBoard({ template: 'journey' });
  await board.open(`${server.url}/b/${id}`);
  await board.page.getByRole('columnheader').first().click();
  await keyboard.press('ControlOrMeta+v');
  await expect(board.card('Too slow')).toBeVisible();
  await expect(board.page.getByRole('button', { name: /^Ada/ }).first()).toBeVisible();
});
