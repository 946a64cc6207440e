import { beforeEach, describe, expect, it } from 'vitest';
import { createCursorPainter } from './createCursorPainter.ts';
import type { CursorNews } from './cursorNews.ts';
import { CURSOR_MS } from './interpolate.ts';
import { TIP } from './paintFace.ts';

const FACE = { width: 60, height: 40, close: () => undefined } as ImageBitmap;
let time = 0;
let waiting: (() => void)[] = [];
let drawn: [x: number, y: number][] = [];
let cleared = 0;
let take: (news: CursorNews) => void;

/** Lets one frame pass; false when none was asked for. */
function frame(milliseconds: number): boolean {
  time += milliseconds;
  const [next] = waiting.splice(0);
  next?.();
  return next !== undefined;
}

beforeEach(() => {
  [time, waiting, drawn, cleared] = [0, [], [], 0];
  take = createCursorPainter({
    canvas: { width: 0, height: 0 },
    context: {
      clearRect() {
        cleared += 1;
      },
      drawImage: (_: unknown, x: number, y: number) => void drawn.push([x + TIP, y + TIP]),
    } as unknown as CanvasRenderingContext2D,
    now: () => time,
    frame: (callback) => void waiting.push(callback),
  });
  take({ kind: 'view', view: { x: 100, y: 0, zoom: 2 }, width: 800, height: 600, density: 1 });
  take({ kind: 'face', clientId: 7, face: FACE });
});

const move = (x: number, y: number, jumps = false): void =>
  take({ kind: 'moved', places: new Float64Array([7, x, y]), jumps });

describe('the pointers of others', () => {
  it('are drawn where they are on the board, of one size', () => {
    move(50, 60);
    frame(1);
    expect(drawn.at(-1)).toEqual([200, 120]);
  });

  it('are drawn each frame on their way, and not at all once they have come', () => {
    move(0, 0);
    while (frame(CURSOR_MS));
    move(100, 0);
    frame(CURSOR_MS / 2);
    expect(drawn.at(-1)).toEqual([200, 0]);
    frame(CURSOR_MS / 2);
    expect(drawn.at(-1)).toEqual([300, 0]);
    expect(frame(1)).toBe(false);
    expect(cleared).toBe(drawn.length - 1);
  });

  it('move with the view', () => {
    move(50, 60);
    while (frame(CURSOR_MS));
    take({ kind: 'view', view: { x: 0, y: 0, zoom: 1 }, width: 800, height: 600, density: 1 });
    frame(1);
    expect(drawn.at(-1)).toEqual([50, 60]);
  });

  it('jump where less motion is asked for', () => {
    move(0, 0, true);
    frame(1);
    move(100, 0, true);
    frame(1);
    expect(drawn.at(-1)).toEqual([300, 0]);
  });

  it('go when they point nowhere', () => {
    move(0, 0);
    while (frame(CURSOR_MS));
    const before = drawn.length;
    take({ kind: 'away', clientId: 7 });
    frame(1);
    expect(drawn.length).toBe(before);
    expect(cleared).toBe(before);
  });
});
