import type { Locator, Page } from '@playwright/test';
import type { BoardPage, WindowPoint } from './fixtures/boardPage.ts';
import { chooseFiles } from './fixtures/chooseFiles.ts';
import { exported } from './fixtures/exporting.ts';
import { expect, test } from './fixtures/test.ts';
import { type Colour, type TestPicture, testPicture } from './fixtures/testPicture.ts';

const RED: Colour = [214, 40, 57];
const BLUE: Colour = [29, 78, 216];
const DESK = testPicture('customer at the desk.png', RED);
const LEAFLET = testPicture('leaflet in the shop.png', BLUE, 300, 600);

/** Things on the canvas and cards alike: what has this name and shows a picture. */
const shown = (page: Page, name: string): Locator =>
  page.getByRole('article', { name, exact: true }).locator('image');

/** Lets files from outside hang over a point of the window, and drops them there. */
async function drop(page: Page, at: WindowPoint, ...files: readonly TestPicture[]): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    data: buffer.toString('base64'),
  }));
  await page.evaluate(
    ([{ x, y }, pictures]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, mimeType, data } of pictures) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, {
          dataTransfer,
          clientX: x,
          clientY: y,
          bubbles: true,
          cancelable: true,
        });
        document.elementFromPoint(x, y)?.dispatchEvent(event);
      }
    },
    [at, sent] as const,
  );
}

/** A free place of the canvas: below the map. */
async function below(board: BoardPage): Promise<WindowPoint> {
  const box = await board.page.getByRole('grid').boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  return { x: box.x + box.width / 2, y: Math.min(box.y + box.height + 60, 820) };
}

const sizeOf = async (target: Locator): Promise<{ width: number; height: number }> => {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
};

test('the tool lays pictures side by side; everybody sees them, undo takes them back in one step', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await chooseFiles(page, () => board.tools.getByRole('button', { name: 'Image' }).click(), DESK, LEAFLET);
  for (const each of [page, other.page]) {
    await expect(shown(each, 'customer at the desk')).toBeVisible();
    await expect(shown(each, 'leaflet in the shop')).toBeVisible();
  }
  const [left, right] = await Promise.all([
    page.getByRole('article', { name: 'customer at the desk' }).boundingBox(),
    page.getByRole('article', { name: 'leaflet in the shop' }).boundingBox(),
  ]);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect((right?.height ?? 0) / (right?.width ?? 1)).toBeCloseTo(2, 1);
  await board.undo();
  for (const each of [page, other.page]) await expect(each.locator('image')).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await board.saved();
  await page.reload();
  await expect(shown(page, 'leaflet in the shop')).toBeVisible();
});

test('I puts a picture where the pointer is, and a paste too', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  const at = await below(board);
  // A browser opens the chooser only right after a key: what the key does must be here by then.
  await page.waitForLoadState('networkidle');
  await page.mouse.click(at.x, at.y);
  await page.mouse.move(at.x, at.y);
  await chooseFiles(page, () => page.keyboard.press('i'), DESK);
  await expect(shown(page, 'customer at the desk')).toBeVisible();
  const middle = await board.middleOf(page.getByRole('article', { name: 'customer at the desk' }));
  expect(Math.hypot(middle.x - at.x, middle.y - at.y)).toBeLessThan(3);

  await page.keyboard.press('Delete');
  await expect(page.locator('image')).toHaveCount(0);
  await copyPicture(page, LEAFLET);
  await page.mouse.move(at.x - 1, at.y);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(shown(page, 'Image, empty')).toBeVisible();
  // Into the cell where the keyboard stands it comes as a card.
  await board.pick('Ask', 'Doing');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(board.cell('Ask', 'Doing').locator('image')).toBeVisible();
});

/** Copies a picture as another program would. */
async function copyPicture(page: Page, { buffer }: TestPicture): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
    ]);
  }, buffer.toString('base64'));
}

test('dropped files become pictures on the canvas, cards in a storyboard, and the picture of a card', async ({
  library,
}) => {
  const cards = [['Ask', 'Pain points', 'Nobody answers', 'Ada']] as const;
  const { pages } = await library({ storyboard: true, cards }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await drop(page, await below(board), DESK, LEAFLET);
  await expect(shown(other.page, 'leaflet in the shop')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('2');
  await board.undo();
  await expect(page.locator('image')).toHaveCount(0);

  await drop(page, await board.middleOf(board.cell('Fill in', 'Storyboard')), DESK, LEAFLET);
  await expect(board.cell('Fill in', 'Storyboard').locator('image')).toHaveCount(2);
  await expect
    .poll(() => other.cards('Fill in', 'Storyboard'))
    .toEqual(['customer at the desk', 'leaflet in the shop']);
  await other.page.getByRole('tab', { name: 'Table' }).click();
  await expect(other.page.locator('td img')).toHaveCount(2);
  await other.page.getByRole('tab', { name: 'Board' }).click();
  const { width, height } = await sizeOf(board.cell('Fill in', 'Storyboard').locator('image').first());
  expect(width / height).toBeCloseTo(4 / 3, 1);

  await drop(page, await board.middleOf(board.card('Nobody answers')), DESK);
  await expect(shown(other.page, 'Nobody answers')).toBeVisible();
  const before = await shown(page, 'Nobody answers').getAttribute('href');
  await drop(page, await board.middleOf(board.card('Nobody answers')), LEAFLET);
  await expect(shown(page, 'Nobody answers')).not.toHaveAttribute('href', before ?? '');
  await board.undo();
  await expect(shown(page, 'Nobody answers')).toHaveAttribute('href', before ?? '');
});

test('a picture is dragged into a cell and out again and stays a picture', async ({ library }) => {
  const { pages } = await library({ storyboard: true }, 'Ann');
  const [board] = pages;
  const { page } = board;
  const free = await below(board);
  await drop(page, free, testPicture('the desk.png', RED, 120, 90));
  await expect(shown(page, 'the desk')).toBeVisible();
  await board.drag(free, await board.middleOf(board.cell('Borrow', 'Storyboard')));
  await expect(board.cell('Borrow', 'Storyboard').locator('image')).toBeVisible();
  await board.drag(await board.middleOf(board.card('the desk')), free);
  await expect(board.cell('Borrow', 'Storyboard').locator('image')).toHaveCount(0);
  await expect(shown(page, 'the desk')).toBeVisible();
});

test('Details name a picture, exchange it and give it out; its corners keep its shape', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  await drop(page, await below(board), testPicture('desk.png', RED, 200, 100));
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('textbox', { name: 'Description' }).fill('The reading room');
  const picture = page.getByRole('article', { name: 'The reading room' });
  await expect(picture).toBeVisible();

  const was = await sizeOf(picture);
  const corner = page.locator('[data-resize][data-corner="se"]');
  const from = await board.middleOf(corner);
  await board.drag(from, { x: from.x + 60, y: from.y });
  await expect.poll(async () => (await sizeOf(picture)).width).toBeGreaterThan(was.width + 40);
  const now = await sizeOf(picture);
  expect(now.width / now.height).toBeCloseTo(was.width / was.height, 1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    details.getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^The reading room\.png$/);
  const before = await picture.locator('image').getAttribute('href');
  await chooseFiles(page, () => details.getByRole('button', { name: 'Replace' }).click(), LEAFLET);
  await expect(picture.locator('image')).not.toHaveAttribute('href', before ?? '');
});

test('what is no picture is refused in words, and nothing is lost when the connection is', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  const at = await below(board);
  const svg = { name: 'plan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
  await drop(page, at, svg);
  await expect(page.getByRole('status').filter({ hasText: 'plan.svg' })).toContainText('PNG');
  await page.getByRole('button', { name: 'Discard' }).click();
  const broken = { ...DESK, name: 'broken.png', buffer: DESK.buffer.subarray(0, 60) };
  await drop(page, at, broken);
  await expect(page.getByRole('status').filter({ hasText: 'broken.png' })).toContainText('damaged');
  await page.getByRole('button', { name: 'Discard' }).click();

  await page.context().setOffline(true);
  await drop(page, at, DESK);
  await expect(page.getByRole('status').filter({ hasText: DESK.name })).toContainText('connection');
  await page.context().setOffline(false);
  // A browser may need a moment until the connection is one again.
  await expect(async () => {
    const again = page.getByRole('button', { name: 'Try again' }).first();
    if (await again.isVisible()) await again.click();
    await expect(shown(page, 'customer at the desk')).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(page.locator('image')).toHaveCount(1);
});

test('a persona has a photo wherever its avatar stands, until it is taken away', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { page } = board;
  await page.getByRole('tab', { name: 'Personas' }).click();
  await page.getByRole('button', { name: /Ada/ }).first().click();
  await chooseFiles(page, () => page.getByRole('button', { name: 'Add photo' }).click(), DESK);
  await expect(page.getByRole('button', { name: 'Change photo' }).locator('image')).toBeVisible();
  await expect(other.page.getByRole('button', { name: 'Ada, New in town' }).locator('image')).toBeVisible();
  await page.getByRole('button', { name: 'All personas' }).click();
  await expect(page.locator('image')).toHaveCount(1);

  await page.getByRole('button', { name: /Ada/ }).first().click();
  await page.getByRole('button', { name: 'Change photo' }).click();
  await page.getByRole('menuitem', { name: 'Remove photo' }).click();
  await expect(page.getByRole('button', { name: 'Add photo' })).toBeVisible();
  await expect(other.page.locator('image')).toHaveCount(0);
});

test('an exported PNG shows the picture, and a Wayline file brings it to another server', async ({
  library,
  ownServer,
  person,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  await drop(page, await below(board), DESK);
  await expect(shown(page, 'customer at the desk')).toBeVisible();
  const png = await exported(page, 'PNG');
  expect(await shareOf(page, png, RED)).toBeGreaterThan(0.02);
  expect(await shareOf(page, png, BLUE)).toBe(0);

  const file = JSON.parse((await exported(page, 'Wayline JSON')).toString('utf8')) as { files: unknown[] };
  expect(file.files).toEqual([expect.objectContaining({ name: DESK.name, width: 400, height: 300 })]);
  const id = await ownServer.makeBoard({ document: file });
  const elsewhere = await person('Cy');
  await elsewhere.goto(`${ownServer.url}/b/${id}`);
  await expect(shown(elsewhere, 'customer at the desk')).toBeVisible();
});

test('a picture is seen from far away too', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { page } = board;
  await drop(page, await below(board), DESK);
  await expect(shown(page, 'customer at the desk')).toBeVisible();
  while ((await board.zoom()) > 30) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page.locator('image')).toHaveCount(0);
  await expect.poll(async () => shareOf(page, await page.screenshot(), RED)).toBeGreaterThan(0.002);
});

/** How much of a picture has a colour. */
function shareOf(page: Page, png: Buffer, colour: Colour): Promise<number> {
  return page.evaluate(
    async ([data, [red, green, blue]]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === red && pixels[i + 1] === green && pixels[i + 2] === blue) count += 1;
      return (4 * count) / pixels.length;
    },
    [png.toString('base64'), colour] as const,
  );
}

test('who may only look sees pictures and can put none', async ({ library, person }) => {
  const { id, url, pages } = await library({}, 'Ann');
  const [board] = pages;
  await drop(board.page, await below(board), DESK);
  await expect(shown(board.page, 'customer at the desk')).toBeVisible();
  const origin = new URL(url).origin;
  const answer = await fetch(`${origin}/api/boards/${id}/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'viewer' }),
  });
  const { token } = (await answer.json()) as { token: string };
  const page = await person('Viewer');
  await page.goto(`${origin}/j#${token}`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(shown(page, 'customer at the desk')).toBeVisible();
  await expect(
    page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Image' }),
  ).toHaveCount(0);
  await drop(page, { x: 500, y: 820 }, LEAFLET);
  const status = await page.evaluate(
    async (path) => (await fetch(path, { method: 'POST', body: 'x' })).status,
    `/api/boards/${id}/files`,
  );
  expect(status).toBe(403);
  await expect(page.locator('image')).toHaveCount(1);
  await page.getByRole('article', { name: 'customer at the desk' }).click();
  await expect(page.getByRole('link', { name: 'Download' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Replace' })).toHaveCount(0);
});
