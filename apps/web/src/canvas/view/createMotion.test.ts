import { describe, expect, it } from 'vitest';
import { createMotion } from './createMotion.ts';
import { toCanvas, type Viewport, zoomAround } from './viewport.ts';

function startAt(view: Viewport) {
  const frames: ((now: number) => void)[] = [];
  const seen: Viewport[] = [];
  let now = view;
  let clock = 1000;
  const motion = createMotion({
    get: () => now,
    show: (next) => {
      now = next;
      seen.push(next);
    },
    now: () => clock,
    nextFrame: (then) => {
      frames.push(then);
      return () => void frames.splice(frames.indexOf(then), 1);
    },
  });
  return {
    motion,
    seen,
    get: () => now,
    take: (next: Viewport) => {
      now = next;
    },
    frame: (passed: number) => {
      clock += passed;
      frames.shift()?.(clock);
    },
    isResting: () => frames.length === 0,
  };
}

const HERE = { x: 10, y: 20, zoom: 1 };

describe('a motion of the view', () => {
  it('begins where the view is and ends exactly where it should, fast first and slow at the end', () => {
    const there = { x: 110, y: -80, zoom: 1 };
    const { motion, frame, seen, isResting } = startAt(HERE);
    motion.start(there, 100);
    for (const passed of [0, 50, 50, 16]) frame(passed);
    expect(seen[0]).toEqual(HERE);
    expect(seen[1]?.x).toBeGreaterThan(60);
    expect(seen.at(-1)).toEqual(there);
    expect(isResting()).toBe(true);
  });

  it('keeps the place that is zoomed around at its spot', () => {
    const anchor = { x: 400, y: 300 };
    const place = { x: 390, y: 280 };
    const { motion, frame, seen } = startAt(HERE);
    motion.start(zoomAround(HERE, 3, anchor), 100);
    for (const passed of [0, 20, 20, 20, 20, 20]) frame(passed);
    expect(seen).toHaveLength(6);
    for (const view of seen) {
      expect(toCanvas(view, place).x).toBeCloseTo(anchor.x);
      expect(toCanvas(view, place).y).toBeCloseTo(anchor.y);
    }
    expect(seen.at(-1)?.zoom).toBe(3);
  });

  it('leaves the board to a hand that takes it', () => {
    const { motion, frame, take, get, isResting } = startAt(HERE);
    motion.start({ x: 900, y: 20, zoom: 1 }, 100);
    frame(16);
    const taken = { x: 5, y: 5, zoom: 2 };
    take(taken);
    frame(16);
    expect(get()).toEqual(taken);
    expect(isResting()).toBe(true);
  });

  it('goes on from where it is when it is sent elsewhere', () => {
    const { motion, frame, get, isResting } = startAt(HERE);
    motion.start({ x: 900, y: 20, zoom: 1 }, 100);
    frame(50);
    const half = get();
    motion.start({ x: 0, y: 0, zoom: 1 }, 100);
    frame(0);
    expect(get()).toEqual(half);
    frame(100);
    expect(get()).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(isResting()).toBe(true);
  });

  it('stops when it is told to', () => {
    const { motion, frame, get, isResting } = startAt(HERE);
    motion.start({ x: 900, y: 20, zoom: 1 }, 100);
    motion.stop();
    expect(isResting()).toBe(true);
    frame(50);
    expect(get()).toEqual(HERE);
  });
});
