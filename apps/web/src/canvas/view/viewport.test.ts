import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centredOn,
  FIT_INSETS,
  firstView,
  fit,
  nextZoom,
  toBoard,
  toCanvas,
  visibleArea,
  zoomAround,
} from './viewport.ts';

const size = { width: 1168, height: 812 };

describe('the first view', () => {
  it('shows the sample map at 60 % on a window of 1440 × 900, its sheet just right of the tools', () => {
    const bounds = { x: -240, y: 0, width: 1808, height: 1266 };
    const view = firstView(bounds, { x: 0, y: 0, width: 1568, height: 1266 }, size);
    expect(view.zoom).toBe(0.6);
    expect(toCanvas(view, { x: -240, y: 0 }).x).toBeCloseTo(68, 0);
    expect(toCanvas(view, { x: 0, y: 0 }).y).toBeGreaterThanOrEqual(16);
  });

  it('shows the first map when the whole board would be too small to read', () => {
    const map = { x: 9000, y: 40, width: 1500, height: 900 };
    const view = firstView({ x: 0, y: 0, width: 12_000, height: 900 }, map, size);
    const seen = visibleArea(view, size);
    expect(view.zoom).toBeGreaterThanOrEqual(0.5);
    expect(seen.x).toBeLessThanOrEqual(map.x);
    expect(seen.x + seen.width).toBeGreaterThanOrEqual(map.x + map.width);
  });

  it('begins at the corner of a map too large to be read whole', () => {
    const map = { x: -300, y: -200, width: 30_000, height: 9000 };
    const view = firstView(map, map, size);
    expect(view.zoom).toBe(0.6);
    expect(toCanvas(view, { x: -300, y: -200 })).toEqual({ x: FIT_INSETS.left, y: FIT_INSETS.top });
  });

  it('puts the origin of an empty board in the middle', () => {
    const view = firstView({ x: 0, y: 0, width: 0, height: 0 }, undefined, size);
    expect(toCanvas(view, { x: 0, y: 0 })).toEqual({ x: 584, y: 406 });
  });
});

describe('coming back to the board', () => {
  const view = { x: 100, y: 50, zoom: 0.5 };

  it('leaves the view where it was while the wanted thing is in it', () => {
    expect(centredOn({ x: 0, y: 0, width: 100, height: 100 }, view, size)).toBe(view);
  });

  it('puts what is out of sight into the middle, as near as before', () => {
    const area = { x: 4000, y: -900, width: 200, height: 100 };
    const next = centredOn(area, view, size);
    expect(next.zoom).toBe(0.5);
    expect(toCanvas(next, { x: 4100, y: -850 })).toEqual({ x: size.width / 2, y: size.height / 2 });
  });
});

describe('zooming', () => {
  it('keeps the place under the pointer', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1168 }), y: fc.integer({ min: 0, max: 812 }) });
    fc.assert(
      fc.property(point, fc.double({ min: 0.05, max: 4, noNaN: true }), (anchor, zoom) => {
        const before = { x: -368, y: -213, zoom: 1 };
        const after = zoomAround(before, zoom, anchor);
        expect(toBoard(after, anchor).x).toBeCloseTo(toBoard(before, anchor).x, 6);
        expect(toBoard(after, anchor).y).toBeCloseTo(toBoard(before, anchor).y, 6);
      }),
      { seed: 4 },
    );
  });

  it('walks through its steps and stops at the ends', () => {
    expect(nextZoom(0.6, 1)).toBe(0.75);
    expect(nextZoom(0.62, -1)).toBe(0.6);
    expect(nextZoom(4, 1)).toBe(4);
    expect(nextZoom(0.05, -1)).toBe(0.05);
  });

  it('never fits larger than life nor with anything outside', () => {
    const area = { x: 10, y: 20, width: 300, height: 5000 };
    const view = fit(area, size);
    const seen = visibleArea(view, size);
    expect(fit({ x: 0, y: 0, width: 10, height: 10 }, size).zoom).toBe(1);
    expect(seen.y).toBeLessThanOrEqual(area.y);
    expect(seen.y + seen.height).toBeGreaterThanOrEqual(area.y + area.height);
  });
});
