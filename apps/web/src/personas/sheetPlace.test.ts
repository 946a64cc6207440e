import { describe, expect, it } from 'vitest';
import { sheetPlace } from './sheetPlace.ts';

const map = { x: 100, y: 40, width: 900, height: 700 };

describe('the place of a new sheet', () => {
  it('is left of the map, at its top', () => {
    expect(sheetPlace(map, [map])).toEqual([-136, 40]);
  });

  it('is the next free column where others lie', () => {
    const sheet = { x: -136, y: 40, width: 200, height: 568 };
    const note = { x: -300, y: 500, width: 100, height: 100 };
    expect(sheetPlace(map, [map, sheet])).toEqual([-372, 40]);
    expect(sheetPlace(map, [map, sheet, note])).toEqual([-608, 40]);
  });
});
