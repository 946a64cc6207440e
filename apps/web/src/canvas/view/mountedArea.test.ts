import type { Rect } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { holds } from './holds.ts';
import { mountedArea } from './mountedArea.ts';
import type { Seen } from './view.ts';
import { visibleArea } from './viewport.ts';

const at = (x: number, y: number, zoom = 1): Seen => ({ x, y, zoom, width: 1200, height: 800 });

/** Follows a view through some steps; gives how often the area became another one, and the last. */
function follow(steps: readonly Seen[]): { changes: number; area: Rect } {
  let area = mountedArea(at(0, 0), undefined, false);
  let zoom = 1;
  let changes = 0;
  for (const seen of steps) {
    const next = mountedArea(seen, area, seen.zoom !== zoom);
    zoom = seen.zoom;
    expect(holds(next, visibleArea(seen, seen))).toBe(true);
    if (next !== area) changes += 1;
    area = next;
  }
  return { changes, area };
}

describe('the part of the board that stands as elements', () => {
  it('is little more than what is seen at first', () => {
    expect(mountedArea(at(0, 0), undefined, false)).toEqual({ x: -48, y: -48, width: 1296, height: 896 });
  });

  it('reaches ahead of a pan, so that it seldom changes', () => {
    const pan = Array.from({ length: 45 }, (_, i) => at(-25 * (i + 1), -16 * (i + 1)));
    const { changes, area } = follow(pan);
    expect(changes).toBeLessThan(8);
    expect(area.x + area.width).toBeGreaterThan(1125 + 1200);
  });

  it('lets go of what lies far behind', () => {
    const { area } = follow(Array.from({ length: 300 }, (_, i) => at(-25 * (i + 1), 0)));
    expect(area.width).toBeLessThan(1200 + 1200);
    expect(area.height).toBe(896);
  });

  it('shrinks on the way into a board', () => {
    const { area } = follow(Array.from({ length: 60 }, (_, i) => at(0, 0, 0.5 + i / 20)));
    expect(area.width).toBeLessThan(1200 / 3.45 + 3 * 720);
  });
});
