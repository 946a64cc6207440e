import { describe, expect, it } from 'vitest';
import { CURSOR_MS, placeOn, retarget } from './interpolate.ts';

describe('another person’s cursor', () => {
  it('appears where it is first heard of', () => {
    expect(placeOn(retarget(undefined, { x: 7, y: 9 }, 100), 100)).toEqual({ x: 7, y: 9 });
  });

  it('glides to the next place and stays there', () => {
    const track = retarget(retarget(undefined, { x: 0, y: 0 }, 0), { x: 90, y: 0 }, 1000);
    expect(placeOn(track, 1000 + CURSOR_MS / 2).x).toBeCloseTo(45);
    expect(placeOn(track, 5000)).toEqual({ x: 90, y: 0 });
  });

  it('turns from where it is when a new place comes on the way', () => {
    const first = retarget(retarget(undefined, { x: 0, y: 0 }, 0), { x: 90, y: 0 }, 1000);
    const turned = retarget(first, { x: 0, y: 90 }, 1000 + CURSOR_MS / 2);
    expect(turned.from.x).toBeCloseTo(45);
    expect(placeOn(turned, 9999)).toEqual({ x: 0, y: 90 });
  });

  it('does not fly across the whole board', () => {
    const track = retarget(retarget(undefined, { x: 0, y: 0 }, 0), { x: 9000, y: 0 }, 1000);
    expect(placeOn(track, 1001).x).toBe(9000);
  });
});
