import { readBoardFile } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

test('every card stands on the screen where the scene says, to half a pixel', async ({ server, person }) => {
  const id = await server.sampleId();
  const text = await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).text();
  const file = readBoardFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const scene = layoutBoard(file.snapshot, createMeasurer());
  const map = scene.maps[0];
  if (!map) throw new Error('the sample has a map');

  const board = new BoardPage(await person('Ann'));
  await board.page.setViewportSize({ width: 1920, height: 1080 });
  await board.open(`${server.url}/b/${id}`);
  const onScreen = await board.page.evaluate(() => {
    const zoom = Number(
      /scale\(([\d.]+)\)/.exec(
        document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '',
      )?.[1],
    );
    const grid = document.querySelector('[role=grid]')?.getBoundingClientRect();
    if (!grid) return null;
    return {
      cards: [...document.querySelectorAll('[role=article]')].map((card) => {
        const rect = card.getBoundingClientRect();
        return {
          key: card.getAttribute('data-key') ?? '',
          x: (rect.x - grid.x) / zoom,
          y: (rect.y - grid.y) / zoom,
          width: rect.width / zoom,
          height: rect.height / zoom,
        };
      }),
    };
  });
  expect(onScreen).not.toBeNull();
  const cards = map.parts.filter((part) => part.kind === 'card');
  expect(onScreen?.cards.length).toBe(cards.length);
  for (const { key, ...rect } of onScreen?.cards ?? []) {
    const part = cards.find((card) => card.key === key);
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(
        Math.abs(rect[side] - (part?.rect[side] ?? Number.NaN)),
        `${side} of ${key}`,
      ).toBeLessThanOrEqual(0.5);
    }
  }
});
