import { describe, expect, it } from 'vitest';
import { preferredSide } from './preferredSide.ts';

describe('preferredSide', () => {
  it('stands away from the nearest other curve', () => {
    expect(preferredSide(100, 0, [{ y: 54, rank: 1 }], {})).toBe('below');
    expect(preferredSide(100, 0, [{ y: 146, rank: 1 }], {})).toBe('above');
    expect(
      preferredSide(
        100,
        0,
        [
          { y: 8, rank: 1 },
          { y: 146, rank: 2 },
        ],
        {},
      ),
    ).toBe('above');
  });

  it('puts the first of two curves that meet above', () => {
    expect(preferredSide(100, 0, [{ y: 100, rank: 1 }], {})).toBe('above');
    expect(preferredSide(100, 1, [{ y: 100, rank: 0 }], {})).toBe('below');
  });

  it('stands below a lone valley and above a lone peak', () => {
    expect(preferredSide(100, 0, [], { before: 54, after: 8 })).toBe('below');
    expect(preferredSide(54, 0, [], { before: 100, after: 146 })).toBe('above');
    expect(preferredSide(54, 0, [], { after: 146 })).toBe('above');
  });

  it('has no wish on a lone slope', () => {
    expect(preferredSide(54, 0, [], { before: 8, after: 146 })).toBeUndefined();
    expect(preferredSide(54, 0, [], {})).toBeUndefined();
  });
});
