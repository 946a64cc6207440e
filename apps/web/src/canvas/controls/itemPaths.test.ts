import type { ItemScene } from '@wayline/scene';
import { expect, it } from 'vitest';
import { itemPaths } from './itemPaths.ts';

const item = (x: number, fill: string): ItemScene =>
  ({
    itemId: `item:${x}`,
    rect: { x, y: 0, width: 4, height: 3 },
    marks: [{ type: 'rect', x: 0, y: 0, width: 4, height: 3, fill }],
  }) as unknown as ItemScene;

it('draws items of one colour as one path', () => {
  const paths = itemPaths([item(0, '#ffffff'), item(10, '#ff0000'), item(20, '#ffffff')]);
  expect([...paths]).toEqual([
    ['#ffffff', 'M0 0h4v3h-4zM20 0h4v3h-4z'],
    ['#ff0000', 'M10 0h4v3h-4z'],
  ]);
});

it('leaves out the dust of very many', () => {
  const [d] = itemPaths(Array.from({ length: 1000 }, (_, x) => item(x, '#ffffff'))).values();
  expect(d?.match(/M/g)).toHaveLength(400);
});
