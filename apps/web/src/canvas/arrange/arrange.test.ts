import type { Rect } from '@wayline/scene';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from './align.ts';
import { distribute } from './distribute.ts';
import type { Shifts } from './unit.ts';

const moved = (rects: readonly Rect[], shifts: Shifts): Rect[] =>
  rects.map((rect, i) => {
    const [dx, dy] = shifts[i] ?? [0, 0];
    return { ...rect, x: rect.x + dx, y: rect.y + dy };
  });

const rects: readonly Rect[] = [
  { x: 0, y: 0, width: 100, height: 40 },
  { x: 300, y: 90, width: 50, height: 80 },
  { x: 120, y: -20, width: 60, height: 20 },
];

describe('aligning', () => {
  const line: Readonly<Record<Alignment, (rect: Rect) => number>> = {
    left: ({ x }) => x,
    centre: ({ x, width }) => x + width / 2,
    right: ({ x, width }) => x + width,
    top: ({ y }) => y,
    middle: ({ y, height }) => y + height / 2,
    bottom: ({ y, height }) => y + height,
  };
  it.each([
    ['left', 0],
    ['centre', 175],
    ['right', 350],
    ['top', -20],
    ['middle', 75],
    ['bottom', 170],
  ] as const)('puts all on the %s of the box around them, and keeps them in it', (to, at) => {
    const after = moved(rects, align(rects, to));
    expect(after.map(line[to])).toEqual([at, at, at]);
  });

  it('moves nothing where there is one', () => {
    expect(align(rects.slice(0, 1), 'right')).toEqual([[0, 0]]);
  });
});

describe('distributing', () => {
  it('makes the gaps equal, whatever the order in which things were picked', () => {
    const after = moved(rects, distribute(rects, 'x'));
    expect(after.map(({ x }) => x)).toEqual([0, 300, 170]);
    expect(after.map(({ y }) => y)).toEqual(rects.map(({ y }) => y));
  });

  it('keeps the whole where it is, and moves nothing the second time', () => {
    const rect = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 10, max: 60 }),
      height: fc.integer({ min: 10, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { minLength: 3, maxLength: 9 }), (before) => {
        const after = moved(before, distribute(before, 'y'));
        const ends = (list: readonly Rect[]) => [
          Math.min(...list.map(({ y }) => y)),
          Math.max(...list.map(({ y, height }) => y + height)),
        ];
        const room = before.reduce((sum, { height }) => sum + height, 0);
        const [top = 0, bottom = 0] = ends(before);
        fc.pre(bottom - top >= room);
        expect(ends(after)[0]).toBeCloseTo(top);
        expect(ends(after)[1]).toBeCloseTo(bottom);
        for (const [, dy] of distribute(after, 'y')) expect(dy).toBeCloseTo(0);
      }),
      { seed: 7 },
    );
  });
});
