import { readBoardFile } from '@wayline/domain';
import { createMeasurer, layoutBoard, type MapScene } from '@wayline/scene';
import './fixtures/bench.ts';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';
import type { WaylineServer } from './fixtures/waylineServer.ts';

/** Room for the whole sample at 100 %, beside the tools, with its own headers and not the pinned ones. */
const WINDOW = { width: 2000, height: 1560 };
const PLACE = { x: 240, y: 24, zoom: 1 };
/** What an export leaves free around a map, in units. */
const MARGIN = 32;

async function mapOf(server: WaylineServer, id: string): Promise<MapScene> {
  const file = readBoardFile(await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).text());
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const [map] = layoutBoard(file.snapshot, createMeasurer()).maps;
  if (!map) throw new Error('the sample has a map');
  return map;
}

/** The sample at 100 %, whole, with nothing selected and nothing over it. */
async function sampleInFull(server: WaylineServer, id: string, board: BoardPage): Promise<void> {
  const { page } = board;
  await page.setViewportSize(WINDOW);
  await board.open(`${server.url}/b/${id}?bench=1`);
  await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Close' }).click();
  await page.waitForFunction(() => window.__bench?.ready());
  await page.evaluate(({ x, y, zoom }) => {
    const note = document.querySelector<HTMLElement>('.react-flow__node[data-id^="map:"]');
    const [left, top] = [note?.style.left ?? '', note?.style.top ?? ''].map(Number.parseFloat);
    window.__bench?.setViewport({ x: x - (left ?? 0), y: y - (top ?? 0), zoom });
  }, PLACE);
  await expect.poll(() => board.zoom()).toBe(100);
  await page.mouse.move(WINDOW.width - 2, WINDOW.height - 2);
}

test('every part of the map stands on the screen where the scene says, to half a pixel', async ({
  server,
  person,
}) => {
  const id = await server.sampleId();
  const map = await mapOf(server, id);
  const board = new BoardPage(await person('Ann'));
  await sampleInFull(server, id, board);

  const onScreen = await board.page.evaluate((mapId) => {
    const root = document.querySelector(`[data-map="${mapId}"]`);
    const origin = root?.getBoundingClientRect();
    if (!root || !origin) return [];
    return [...root.querySelectorAll<HTMLElement>('[data-key]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { key: element.dataset.key ?? '', x: x - origin.x, y: y - origin.y, width, height };
    });
  }, map.mapId);

  const parts = new Map(map.parts.map((part) => [part.key, part]));
  const seen = new Set(onScreen.map(({ key }) => key));
  const shown = map.parts.filter(({ kind }) =>
    ['card', 'cell', 'stage', 'step', 'laneHeader', 'emotionPoint'].includes(kind),
  );
  expect(shown.filter(({ key }) => !seen.has(key)).map(({ key }) => key)).toEqual([]);
  expect(shown.length).toBeGreaterThan(150);
  const off = onScreen.flatMap(({ key, ...rect }) => {
    const part = parts.get(key);
    if (!part) return [];
    const sides = (['x', 'y', 'width', 'height'] as const).filter(
      (side) => Math.abs(rect[side] - part.rect[side]) > 0.5,
    );
    return sides.map(
      (side) => `${key} ${side}: ${rect[side]} on the screen, ${part.rect[side]} in the scene`,
    );
  });
  expect(off).toEqual([]);
});

test('the map on the screen and its exported picture show the same', async ({ server, person }) => {
  const id = await server.sampleId();
  const map = await mapOf(server, id);
  const board = new BoardPage(await person('Ann'));
  await sampleInFull(server, id, board);
  const { width, height } = map.rect;
  const screen = await board.page.locator(`[data-map="${map.mapId}"]`).screenshot();
  const query = new URLSearchParams({ format: 'png', map: map.mapId, scale: '1', theme: 'light' });
  const answer = await fetch(`${server.url}/api/boards/${id}/export?${query}`);
  expect(answer.status).toBe(200);
  const exported = Buffer.from(await answer.arrayBuffer());

  const found = await board.page.evaluate(
    async ({ pictures, margin, size }) => {
      const BLOCK = 8;
      const pixels = await Promise.all(
        pictures.map(async (base64, index) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(size.width, size.height);
          const context = canvas.getContext('2d');
          const shift = index === 1 ? -margin : 0;
          context?.drawImage(bitmap, shift, shift);
          return context?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray();
        }),
      );
      /** Mean of each colour over a block: two renderers blur the edge of a letter differently, not the block. */
      const mean = (data: Uint8ClampedArray, left: number, top: number): number[] => {
        const sum = [0, 0, 0];
        for (let y = top; y < top + BLOCK; y++)
          for (let x = left; x < left + BLOCK; x++)
            for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[(y * size.width + x) * 4 + c] ?? 0);
        return sum.map((total) => total / (BLOCK * BLOCK));
      };
      const [a, b] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      let blocks = 0;
      let total = 0;
      const far: { x: number; y: number; by: number }[] = [];
      // The outermost pixels belong to the sheet's rounded edge and shadow, which a map drawn alone does not have.
      for (let y = BLOCK; y + 2 * BLOCK <= size.height; y += BLOCK) {
        for (let x = BLOCK; x + 2 * BLOCK <= size.width; x += BLOCK) {
          const [one, two] = [mean(a, x, y), mean(b, x, y)];
          const by = Math.max(...one.map((value, c) => Math.abs(value - (two[c] ?? 0))));
          blocks += 1;
          total += by;
          if (by > 40) far.push({ x, y, by: Math.round(by) });
        }
      }
      return { blocks, mean: total / blocks, far };
    },
    {
      pictures: [screen.toString('base64'), exported.toString('base64')],
      margin: MARGIN,
      size: { width: Math.floor(width), height: Math.floor(height) },
    },
  );
  expect(found.blocks).toBeGreaterThan(20_000);
  expect(found.mean, 'mean difference of a block, of 255').toBeLessThan(2);
  expect(found.far, 'blocks that differ').toEqual([]);
});
