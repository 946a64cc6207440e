import { BoardPage } from './fixtures/boardPage.ts';
import { Hand, PHONE } from './fixtures/hand.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { test as base, expect } from './fixtures/test.ts';

interface Phone {
  readonly board: BoardPage;
  readonly hand: Hand;
}

const test = base.extend<{ readonly phone: Phone }>({
  phone: async ({ server, person }, use) => {
    const document = libraryDocument({
      cards: [
        ['Ask', 'Doing', 'Asks a friend'],
        ['Ask', 'Pain points', 'Nobody answers'],
      ],
      emotions: [['Ask', 'Ada', 0]],
    });
    const id = await server.makeBoard({ document });
    const board = new BoardPage(await person('Ann', PHONE));
    await board.open(`${server.url}/b/${id}?view=board`);
    const hand = await Hand.on(board.page);
    await expect(board.card('Asks a friend')).toBeInViewport();
    await use({ board, hand });
  },
});

/** Where the map lies in the window, and how wide it is. */
const mapAt = async ({ board }: Phone) => {
  const box = await board.page.getByRole('grid').boundingBox();
  return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0), width: Math.round(box?.width ?? 0) };
};

test('one finger moves the board, also from a card, and taps pick', async ({ phone }) => {
  const { board, hand } = phone;
  const card = board.card('Asks a friend');
  const { x, y, width } = await mapAt(phone);
  const from = await board.middleOf(card);

  await hand.drag(from, { x: from.x - 30, y: from.y + 60 });
  await expect.poll(() => mapAt(phone)).toEqual({ x: x - 30, y: y + 60, width });
  await expect(card).not.toHaveAttribute('data-selected');

  await hand.tap({ x: from.x - 30, y: from.y + 60 });
  await expect(card).toHaveAttribute('data-selected');
  await hand.tap({ x: 300, y: 700 });
  await expect(card).not.toHaveAttribute('data-selected');
});

test('a card that is picked moves under the finger; a second finger lets it go unharmed', async ({
  phone,
}) => {
  const { board, hand } = phone;
  const card = board.card('Asks a friend');
  await hand.tap(await board.middleOf(card));
  await expect(card).toHaveAttribute('data-selected');
  const from = await board.middleOf(card);
  const target = await board.middleOf(board.cell('Ask', 'Pain points'));

  await hand.down(from);
  await hand.to({ x: target.x, y: target.y + 10 });
  await expect(board.page.locator('[data-gesture=cards]')).toHaveCount(1);
  await hand.down({ x: 60, y: 700 });
  await expect(board.page.locator('[data-gesture=cards]')).toHaveCount(0);
  await hand.up();
  // The bar at the selection has a button of this name too.
  await board.page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).tap();
  await expect(board.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await board.page.keyboard.press('Escape');
  await expect(board.page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => board.cards('Ask', 'Doing')).toEqual(['Asks a friend']);

  await hand.drag(from, { x: target.x, y: target.y + 10 });
  await expect(board.cell('Ask', 'Pain points').getByRole('article')).toHaveCount(2);
});

test('two fingers zoom about what is between them; taps of one and two go nearer and farther', async ({
  phone,
}) => {
  const { board, hand } = phone;
  const free = { x: 300, y: 700 };
  const first = await board.zoom();
  // A machine that is slow for a moment makes two taps of a double tap, and of a tap a rest.
  await expect(async () => {
    await hand.tap(free);
    await hand.tap(free);
    expect(await board.settledZoom()).toBeGreaterThan(first);
  }).toPass();
  await expect(board.page.locator('[aria-roledescription="Sticky note"]')).toHaveCount(0);

  const start = await board.settledZoom();
  // Free of the lane names, which stay at the window's edge.
  const card = board.card('Asks a friend');
  const middle = await board.middleOf(card);

  await hand.down({ x: middle.x + 60, y: middle.y }, { x: middle.x + 140, y: middle.y });
  await hand.to({ x: middle.x + 20, y: middle.y }, { x: middle.x + 180, y: middle.y });
  await hand.up();
  await expect.poll(() => board.zoom()).toBeGreaterThan(1.5 * start);
  // What was between the fingers is still there: the card stands off it by as much more as one looks nearer.
  const now = await board.middleOf(card);
  const nearer = (await board.zoom()) / start;
  expect(Math.hypot(now.x - (middle.x + 100 - 100 * nearer), now.y - middle.y)).toBeLessThan(24);

  const near = await board.settledZoom();
  await expect(async () => {
    await hand.down({ x: 150, y: 500 }, { x: 250, y: 500 });
    await hand.up();
    expect(await board.settledZoom()).toBeLessThan(near);
  }).toPass();
});

test('two fingers zoom wherever the first one comes down: on a lane name, or on a button of the map', async ({
  phone,
}) => {
  const { board, hand } = phone;
  const starts = [board.lane('Doing'), board.page.getByRole('button', { name: 'Collapse Doing' })];
  for (const start of starts) {
    const before = await board.settledZoom();
    const from = await board.middleOf(start);
    await hand.down(from, { x: from.x + 60, y: from.y });
    await hand.to(from, { x: from.x + 150, y: from.y });
    await hand.up();
    expect(await board.settledZoom()).toBeGreaterThan(before * 1.2);
    await expect(board.page.getByRole('menu')).toHaveCount(0);
    await board.page.getByRole('button', { name: 'Fit the board' }).click();
  }
});

test('a finger that rests asks for the menu, or picks up what is under it', async ({ phone }) => {
  const { board, hand } = phone;
  const card = board.card('Asks a friend');
  const from = await board.middleOf(card);
  await board.page.evaluate(() => {
    window.addEventListener('contextmenu', ({ target }) => {
      const thing = target instanceof Element ? target.closest('[role=article]') : null;
      document.documentElement.dataset.asked = thing?.getAttribute('aria-label') ?? 'nothing';
    });
  });
  const asked = board.page.locator('html');

  await hand.down(from);
  await expect(card).toHaveAttribute('data-selected');
  await hand.up();
  await expect(asked).toHaveAttribute('data-asked', 'Asks a friend');
  const menu = board.page.getByRole('menu');
  await expect(menu.first()).toBeVisible();
  await board.page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await hand.tap({ x: 300, y: 700 });
  await expect(card).not.toHaveAttribute('data-selected');

  const target = await board.middleOf(board.cell('Ask', 'Pain points'));
  await hand.down(from);
  await expect(card).toHaveAttribute('data-selected');
  await hand.to({ x: target.x, y: target.y + 10 });
  await hand.up();
  await expect(board.cell('Ask', 'Pain points').getByRole('article')).toHaveCount(2);
});

test('a finger draws until there is a pen; then the pen draws and fingers move the board', async ({
  phone,
}) => {
  const { board, hand } = phone;
  const { page } = board;
  const drawings = page.locator('[aria-roledescription="Drawing"]');
  await board.tools.getByRole('button', { name: 'Pen' }).click();
  await hand.drag({ x: 120, y: 640 }, { x: 220, y: 660 });
  await expect(drawings).toHaveCount(1);

  const cdp = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      pointerType: 'pen',
      clickCount: 1,
    });
  await pen('mousePressed', 120, 680);
  for (const x of [140, 180, 220]) await pen('mouseMoved', x, 690);
  await pen('mouseReleased', 220, 690);
  await expect(drawings).toHaveCount(2);

  const { x, y, width } = await mapAt(phone);
  await hand.drag({ x: 120, y: 680 }, { x: 160, y: 700 });
  await expect.poll(() => mapAt(phone)).toEqual({ x: x + 40, y: y + 20, width });
  await expect(drawings).toHaveCount(2);
});
