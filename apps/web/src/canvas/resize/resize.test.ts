import type { Item } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { pulled } from './pulled.ts';
import { resizedItem } from './resizedItem.ts';

const start = { x: 100, y: 100, width: 200, height: 100 };

describe('pulling', () => {
  it('keeps the opposite corner where it is', () => {
    expect(pulled(start, 'se', 50, 20)).toEqual({ x: 100, y: 100, width: 250, height: 120 });
    expect(pulled(start, 'nw', 50, 20)).toEqual({ x: 150, y: 120, width: 150, height: 80 });
  });

  it('a side changes one length alone', () => {
    expect(pulled(start, 'e', 50, 99)).toEqual({ x: 100, y: 100, width: 250, height: 100 });
    expect(pulled(start, 'n', 99, -50)).toEqual({ x: 100, y: 50, width: 200, height: 150 });
  });

  it('stops before the thing is too small to be found again', () => {
    expect(pulled(start, 'se', -900, -900)).toEqual({ x: 100, y: 100, width: 24, height: 24 });
    expect(pulled(start, 'nw', 900, 900)).toEqual({ x: 276, y: 176, width: 24, height: 24 });
  });

  it('keeps the proportions when asked, also by a side', () => {
    const corner = pulled(start, 'se', 200, 0, { keepRatio: true });
    expect(corner.width / corner.height).toBeCloseTo(2);
    expect(pulled(start, 'e', 200, 0, { keepRatio: true })).toEqual({
      x: 100,
      y: 50,
      width: 400,
      height: 200,
    });
  });

  it('goes from the middle when asked', () => {
    expect(pulled(start, 'se', 10, 10, { fromCentre: true })).toEqual({
      x: 90,
      y: 90,
      width: 220,
      height: 120,
    });
  });
});

describe('what lies in a box that is pulled', () => {
  const base = { id: 'item:a', pos: [0, 0], size: [0, 0], z: 'a0', text: '', createdAt: '', createdBy: '' };
  const box = { x: 0, y: 0, width: 100, height: 100 };
  const twice = { x: 10, y: 0, width: 200, height: 200 };
  const rect = { x: 50, y: 20, width: 40, height: 30 };

  it('goes along in place and size', () => {
    const note = { ...base, type: 'sticky' } as unknown as Item;
    expect(resizedItem(note, rect, box, twice, true)).toEqual({
      id: 'item:a',
      pos: [110, 40],
      size: [80, 60],
    });
  });

  it('grows in its letters or its points', () => {
    const text = { ...base, type: 'text', fontSize: 20 } as unknown as Item;
    expect(resizedItem(text, rect, box, twice, true).fontSize).toBe(40);
    expect(resizedItem(text, rect, box, twice, false).fontSize).toBeUndefined();
    const stroke = {
      ...base,
      type: 'drawing',
      points: [0, 0, 0.5, 40, 30, 0.7],
      strokeWidth: 4,
    } as unknown as Item;
    expect(resizedItem(stroke, rect, box, twice, true).points).toEqual([0, 0, 0.5, 80, 60, 0.7]);
  });
});
