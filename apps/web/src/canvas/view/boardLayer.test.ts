import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBoardLayer } from './boardLayer.ts';

function element(): HTMLElement {
  return { style: { willChange: '', transform: '' } } as HTMLElement;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('makes the board a layer of its own while it is shifted, and none at rest', () => {
  const board = element();
  const layer = createBoardLayer(board);
  layer.place({ x: 0, y: 0, zoom: 1 });
  expect(board.style.willChange).toBe('');
  for (let x = 10; x <= 100; x += 10) {
    layer.place({ x, y: 0, zoom: 1 });
    vi.advanceTimersByTime(40);
    expect(board.style.willChange).toBe('transform');
  }
  expect(board.style.transform).toBe('translate(100px, 0px) scale(1)');
  vi.advanceTimersByTime(400);
  expect(board.style.willChange).toBe('');
});

it('makes it none as soon as the zoom changes, for the letters of a layer are stretched', () => {
  const board = element();
  const layer = createBoardLayer(board);
  layer.place({ x: 0, y: 0, zoom: 1 });
  layer.place({ x: 5, y: 0, zoom: 1 });
  layer.place({ x: 5, y: 0, zoom: 1.1 });
  expect(board.style.willChange).toBe('');
  expect(board.style.transform).toBe('translate(5px, 0px) scale(1.1)');
});
