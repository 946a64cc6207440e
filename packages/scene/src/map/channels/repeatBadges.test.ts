import { describe, expect, it } from 'vitest';
import { repeatBadges } from './repeatBadges.ts';

describe('repeatBadges', () => {
  it('draws a ring and an icon for each losing switch', () => {
    expect(repeatBadges([]).length).toBe(0);
    expect(repeatBadges([{ x: 10, y: 10 }]).map(({ type }) => type)).toEqual(['circle', 'icon']);
  });

  it('joins badges that would lie on each other', () => {
    const joined = repeatBadges([
      { x: 100, y: 50 },
      { x: 100, y: 58 },
      { x: 244, y: 50 },
    ]);
    expect(joined.filter(({ type }) => type === 'circle')).toMatchObject([
      { cx: 100, cy: 54 },
      { cx: 244, cy: 50 },
    ]);
  });
});
